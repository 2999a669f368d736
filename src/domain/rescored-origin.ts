/** Whose outputs were scored again. `edited_only`: the scorers are the same, and only cases of which something else is expected were. */
export interface RescoredOrigin {
  created_at: string;
  commit?: string;
  edited_only?: true;
}
