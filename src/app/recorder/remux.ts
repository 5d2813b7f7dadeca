import type { EncodedPacket, InputTrack, Output } from 'mediabunny';

/** Takes bytes at a place of the file that is made; places come mostly in order. */
export type WriteAt = (data: Uint8Array<ArrayBuffer>, position: number) => Promise<void>;

type Lane = { timestamp(): number; pass(): Promise<boolean> };

/**
 * Packs a recording anew with its duration and an index to seek by: the pictures and sounds are the same bytes, nothing
 * is encoded again. Only a few MB of it are in memory at a time. `onProgress` gets seconds of the recording. Throws an
 * Error for what is no WebM.
 */
export async function remux(
  recording: Blob,
  write: WriteAt,
  onProgress?: (seconds: number) => void,
): Promise<void> {
  const { BlobSource, Input, Output, StreamTarget, WEBM, WebMOutputFormat } = await import('mediabunny');
  const input = new Input({ source: new BlobSource(recording), formats: [WEBM] });
  const sink = new WritableStream({
    write: ({ data, position }: { data: Uint8Array<ArrayBuffer>; position: number }) => write(data, position),
  });
  const target = new StreamTarget(sink, { chunked: true, chunkSize: 2 ** 22 });
  const output = new Output({ format: new WebMOutputFormat(), target });
  try {
    const lanes: Lane[] = [];
    for (const track of await input.getTracks()) {
      const lane = await laneOf(track, output);
      if (lane) lanes.push(lane);
    }
    if (lanes.length === 0) throw new Error('no pictures');
    await output.start();
    while (lanes.length > 0) {
      const next = lanes.reduce((a, b) => (b.timestamp() < a.timestamp() ? b : a));
      onProgress?.(next.timestamp());
      if (!(await next.pass())) lanes.splice(lanes.indexOf(next), 1);
    }
    await output.finalize();
  } catch (thrown) {
    await output.cancel().catch(() => undefined);
    throw thrown;
  } finally {
    input.dispose();
  }
}

/** Passes on the packets of a track one by one; null for a track that never got any (silent sound). */
async function laneOf(track: InputTrack, output: Output): Promise<Lane | null> {
  const { EncodedAudioPacketSource, EncodedPacketSink, EncodedVideoPacketSource } = await import(
    'mediabunny'
  );
  const packets = new EncodedPacketSink(track);
  let packet: EncodedPacket | null = await packets.getFirstPacket();
  if (!packet) return null;
  let add: (packet: EncodedPacket) => Promise<void>;
  if (track.isVideoTrack()) {
    const [codec, decoderConfig] = [await track.getCodec(), await track.getDecoderConfig()];
    if (!codec) return null;
    const source = new EncodedVideoPacketSource(codec);
    output.addVideoTrack(source);
    add = (one) => source.add(one, decoderConfig ? { decoderConfig } : {});
  } else if (track.isAudioTrack()) {
    const [codec, decoderConfig] = [await track.getCodec(), await track.getDecoderConfig()];
    if (!codec) return null;
    const source = new EncodedAudioPacketSource(codec);
    output.addAudioTrack(source);
    add = (one) => source.add(one, decoderConfig ? { decoderConfig } : {});
  } else {
    return null;
  }
  return {
    timestamp: () => packet?.timestamp ?? 0,
    async pass() {
      if (!packet) return false;
      await add(packet);
      packet = await packets.getNextPacket(packet);
      return packet !== null;
    },
  };
}
