/** Raised with every change that can alter a record: the store replaces records of an older one. */
export const EXTRACTOR_VERSION = '3'
