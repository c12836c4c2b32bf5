const format = new Intl.NumberFormat('zh-CN', { style: 'currency', currency: 'CNY' });

/** An amount in fen as people read it, with its sign once and two digits. */
export const yuan = (fen: number): string => format.format(fen / 100);
