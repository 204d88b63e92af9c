export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
}

export interface Formula {
  readonly name: string;
  readonly description: string;
  readonly notes: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly returns: string;
  readonly examples: readonly string[];
}

export function readFormulas(): Promise<readonly Formula[]>;
export function functionsJson(help?: string): Promise<string>;
