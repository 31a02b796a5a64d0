/** Where the bucket is and who opens it (see config/plugins.ts). */
export interface S3Settings {
  readonly bucket: string;
  /** Of the storage; Amazon's own where there is none. */
  readonly endpoint?: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Addresses `endpoint/bucket/…` instead of `bucket.endpoint/…`. */
  readonly forcePathStyle: boolean;
  /** What all names in the bucket begin with; empty, or ends with a slash. */
  readonly prefix: string;
}
