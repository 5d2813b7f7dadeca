import { useEffect, useState } from 'preact/hooks';

/** The address of a blob for as long as the component stands; '' while there is none. */
export function useBlobUrl(blob: Blob | null | undefined): string {
  const [url, setUrl] = useState('');
  useEffect(() => {
    if (!blob) return setUrl('');
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}

/** A stored picture. */
export function BlobImage({
  blob,
  alt,
  class: extra,
}: {
  blob: Blob | null | undefined;
  alt: string;
  class?: string;
}) {
  const url = useBlobUrl(blob);
  return url ? <img src={url} alt={alt} class={extra} /> : null;
}
