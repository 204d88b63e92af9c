/** One `context.sync()` as the client puts it on the wire. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: {
    readonly Arguments?: readonly unknown[];
    readonly ReferencedObjectPathIds?: readonly unknown[];
  };
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: {
    readonly Arguments?: readonly unknown[];
    readonly ReferencedObjectPathIds?: readonly unknown[];
  };
}

/** What goes back: a result per action, up to the one that failed. */
export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error: BatchError | null;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

/** The client's numbers for what an action does. */
export const ACTION = { instantiate: 1, load: 2, call: 3, set: 4, trace: 5, ensureUnchanged: 6, update: 7 } as const;

/** The client's numbers for how an object is reached. */
export const PATH = { global: 1, made: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
