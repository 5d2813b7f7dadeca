import 'fake-indexeddb/auto';
import './navigator';
import './locks';
import { database } from '../../src/storage/database';
import { useEnvironment } from '../../src/storage/ledger';

/** An empty database and a known environment: call before each test. */
export async function freshStorage(): Promise<void> {
  await database.delete();
  await database.open();
  useEnvironment({
    extension: 'liuzheng 0.0.0',
    build: 'test',
    browser: 'test',
    os: 'test',
    language: 'zh-CN',
  });
}
