/** The same keys, each with what is made of its value. */
export const mapValues = <Key extends string, Value, Made>(
  record: Readonly<Record<Key, Value>>,
  made: (value: Value, key: Key) => Made,
): Record<Key, Made> =>
  Object.fromEntries((Object.keys(record) as Key[]).map((key) => [key, made(record[key], key)])) as Record<Key, Made>;
