/** Mail that is about people and no case: data alone, as the queue keeps it. */

export type Letter =
  /** To who acts for somebody absent. */
  | { readonly kind: 'substitute'; readonly absence: number }
  /** To who is absent, where somebody else entered it. */
  | { readonly kind: 'absent'; readonly absence: number }
  /** To who got an account and has to choose a password. */
  | { readonly kind: 'invitation'; readonly user: number }
  /** To those who keep the daily heads outside the office's database (HEAD_MAIL_TO). */
  | HeadLetter;

export interface HeadLetter {
  readonly kind: 'head';
  readonly head: number;
}

/** A letter to a person with an account. */
export type PersonalLetter = Exclude<Letter, HeadLetter>;
