/** The same keys as the Chinese catalogue, any sentence: a missing or extra key does not compile. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };
