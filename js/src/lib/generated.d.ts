// Made by tools/generate_widget_types.py from the Python side. Do not edit.

export interface Card {
  id: string;
  tone: "bad" | "warn" | "info";
  title: string;
  text: string;
  cost: string;
  advice: string;
  details: string;
  actions?: Action[];
}

export interface Action {
  label: string;
  kind: string;
  args?: Record<string, any>;
}

export interface PageData {
  kind: "grid" | "compare" | "explorer";
  exported: number;
  state: Record<string, any>;
  pictures: PagePicture[];
}

export interface PagePicture {
  tile: Tile;
  facts: ([string, string])[];
  differs: ([string, string])[];
  code: string;
  copy: [number, number] | null;
  gone: string;
  name: string;
  media_type: string;
  model: string;
  tags: string[];
  created: number;
  units: number | null;
}

export interface Tile {
  id: string;
  width: number;
  height: number;
  format: string;
  prompt: string;
  model: string;
  local: boolean;
  rating: number | null;
  favourite: boolean;
  color: string;
  code: boolean;
  continues: boolean;
}

export interface ChunkTaken {
  received: number;
  complete: boolean;
}

export interface Told {
  title: string;
  running: boolean;
  seconds: number;
  text: string;
  swatches: ([string, string])[];
  cost: string;
  card: Card | null;
}

export interface Pressed {
  job: string | null;
  problems: FieldProblem[];
  changed: boolean;
}

export interface FieldProblem {
  field: string;
  text: string;
  nearest: any;
}

export interface Strip {
  job: string;
  press: string;
  place: number;
  prompt: string;
  model: string;
  aspect: string;
  width: number;
  height: number;
  expected: number;
  status: string;
  seconds: number;
  usual: number | null;
  stopping: boolean;
  price: string;
  credits: number | null;
  charge?: string;
  operation?: string;
  local: boolean;
  code: string;
  tiles: Record<string, Tile>;
  card: Card | null;
  again: boolean;
}

export interface PictureNote {
  id: string;
  data: Uint8Array;
  media_type: string;
}

export interface ComparedLook {
  mode: "slider" | "side" | "swap" | "blink" | "difference";
  a: number;
  b: number;
  chosen: number | null;
  labels: boolean;
  fitted: boolean;
  gain: number;
  rate: number;
}

export interface ComparedPictures {
  panes: ComparedPane[];
  waiting: number;
  facts: Differences;
}

export interface ComparedPane {
  place: number;
  tile: Tile;
}

export interface Differences {
  names: string[];
  rows: ((([string, boolean])[])[])[];
  same: ([string, string])[];
}

export interface ComparedSight {
  scale: number;
  x: number;
  y: number;
}

export interface MatrixFrame {
  rows: string[];
  columns: MatrixColumn[];
  each: number;
  width: number;
  height: number;
}

export interface MatrixColumn {
  name: string;
  service: string;
}

export interface MatrixFacts {
  labels: boolean;
  said: number;
  total: string;
  same: string[];
  left: number;
  stoppable: number;
}

export interface MatrixCell {
  status: string;
  strip: Strip | null;
  hole: string;
  said: Said[];
  card: Card | null;
  again: boolean;
}

export interface Said {
  kind: "size" | "cost" | "seconds" | "ignored" | "changed" | "notice";
  text: string;
  title: string;
}

export interface Exact {
  outside: number;
  id: string;
  stale: boolean;
}

export interface ExplorerFields {
  prompt: string;
  model: string;
  size: string;
  similarity: number;
  shown: string;
  at: number;
  revision: number;
}

export interface ExplorerFacts {
  service: string;
  name: string;
  local: boolean;
  balance: number | null;
  budget: FormBudget | null;
  problems: FieldProblem[];
  notices: string[];
  price: FormPrice;
  guess: string;
  lacks: string;
  life: number;
  spent: string;
}

export interface FormBudget {
  name: string;
  money: string;
  units: number | null;
}

export interface FormPrice {
  count: number;
  each: number | null;
  units: number | null;
  unit: string;
  money: string;
  exact: boolean;
}

export interface SetShown {
  press: string;
  number: number;
  source: string;
  place: number;
  similarity: number;
  title: string;
  kind: "prompt" | "similar" | "picture" | "stray";
  age: number;
  ids: "lasting" | "fading" | "foreign" | "gone";
  maker: string;
  cost: string;
  charge: string;
  next: string;
}

export interface Choice {
  key: string;
  label: string;
  group: string;
  hint: string;
}

export interface About {
  tile: Tile;
  tags: string[];
  notes: string;
  hidden: string;
  facts: ([string, string])[];
  parents: Tile[];
  lost: number;
  children: Tile[];
  more: number;
  form: boolean;
}

export interface Begun {
  job: string;
  widget: string;
}

export interface Costs {
  total: string;
  days: CostRow[];
  models: CostRow[];
}

export interface CostRow {
  name: string;
  charged: number;
  unknown: number;
  worth: number;
  other: string;
}

export interface Unsettled {
  id: string;
  prompt: string;
  about: string;
  made: string;
  estimate: number | null;
  words: string;
  missing: number | null;
  evidence: string;
  unit: string;
}

export interface Checked {
  well: boolean;
  title: string;
  lines: string[];
  rebuild: boolean;
}

export interface HistoryFacts {
  total: number;
  counting: boolean;
  known: boolean;
  revision: number;
  said: number;
  asked: number;
  columns: number | null;
  text: string;
  chips: Chip[];
  deleted: boolean;
  unknown: number;
}

export interface Chip {
  key: string;
  label: string;
}

export interface FirstTiles {
  revision: number;
  tiles: (Tile | string)[];
  thumbs: Record<string, Uint8Array>;
}

export interface TileNote {
  tile: Tile;
}

export interface Whole {
  data: Uint8Array;
  media_type: string;
  name: string;
  facts: ([string, string])[];
  prompt: string;
  code: string;
}

export interface Offer {
  verb: string;
  label: string;
  asks: "nothing" | "prompt" | "strength" | "ratio" | "mask";
  price: string;
  cost: string;
  sure: boolean;
  blocked: string;
}

export interface ModelChoice {
  id: string;
  name: string;
  count: number;
}

export interface GridFacts {
  total: number;
  all: number;
  sortable: boolean;
  revision: number;
  said: number;
  columns: number | null;
  text: string;
  order: string;
  only: string;
}

export interface BoardFields {
  words: Placed[];
  size: string;
  colors: string[];
  background: string | null;
  revision: number;
}

export interface Placed {
  id: string;
  text: string;
  bbox: number[][];
}

export interface BoardFacts {
  width: number;
  height: number;
  aspect: string;
  safe: number[];
  letters: string;
  most_colors: number;
  aspects: (Record<string, any>)[];
  code: string;
  stamp: number;
}

export interface MaskSent {
  rev: number;
  width: number;
  height: number;
  data: Uint8Array;
}

export interface StrokesTaken {
  rev: number;
  apart: boolean;
}

export interface MaskPicture {
  id: string;
  width: number;
  height: number;
  prompt: string;
  trouble: string;
}

export interface MaskRevision {
  rev: number;
}

export interface EditFacts {
  ways: EditWay[];
  connected: boolean;
  service: string;
  local: boolean;
  balance: number | null;
  budget: FormBudget | null;
  price: FormPrice;
}

export interface EditWay {
  id: string;
  label: string;
  asks: string;
  models: EditModel[];
  price: string;
}

export interface EditModel {
  id: string;
  name: string;
  price: string;
}

export interface ResultShown {
  tile: Tile;
  job: string;
  place: number;
  source: string;
  feather: number;
  grow: number;
  opacity: number;
  back: boolean;
  kept: string;
}

export interface FrameFields {
  prompt: string;
  n: number;
  model: string;
  frame: number[];
  size: string | null;
  zoom: number;
  revision: number;
}

export interface FrameFacts {
  service: string;
  local: boolean;
  balance: number | null;
  budget: FormBudget | null;
  problems: FieldProblem[];
  notices: string[];
  price: FormPrice;
}

export interface FramePicture {
  id: string;
  width: number;
  height: number;
  alt: string;
  trouble: string;
}

export interface Aside {
  title: string;
  text: string;
}

export interface FormFacts {
  service: string;
  local: boolean;
  balance: number | null;
  budget: FormBudget | null;
  enhance: string;
  problems: FieldProblem[];
  notices: string[];
  price: FormPrice;
  code: string;
}

export interface Versions {
  undo: string | null;
  redo: string | null;
}

export interface OwnStyles {
  own: OwnStyle[];
  trouble: string;
}

export interface OwnStyle {
  id: string;
  label: string;
  hint: string;
  models: string[];
}

export interface Way {
  to: string;
  label: string;
  blocked: string;
}

export interface SentTo {
  tab: string;
  said: string;
}

export interface StudioFacts {
  tab: string;
  service: string;
  spent: string;
  left: string;
  running: number;
}

export interface StudioTab {
  label: string;
  widget: string;
  words: string;
  use: string;
}

export interface StudioStrip {
  tiles: Tile[];
  total: number;
}

export interface StyleAnswer {
  begun: boolean;
  problems: FieldProblem[];
  changed: boolean;
}

export interface StyleFields {
  model: string;
  style: string | null;
  match: string | null;
  prompt: string;
  name: string;
  prompts: string[];
  test_model: string | null;
  source_styles: Record<string, number>;
  mix_policy: string | null;
  revision: number;
}

export interface StyleFacts {
  service: string;
  local: boolean;
  balance: number | null;
  budget: FormBudget | null;
  problems: FieldProblem[];
  test_problems: FieldProblem[];
  aside: string[];
  price: FormPrice;
  parts: string;
  create: string;
  made: string;
  paid: string;
  busy: boolean;
  chosen: string;
  chosen_label: string;
  lacks: string;
}

export interface ReferenceShown {
  id: string;
  tile: Tile | null;
  title: string;
  facts: string;
  weight: number;
  share: number;
  problem: string;
  fits: boolean;
  fitted: boolean;
  note: string;
}

export interface OwnShown {
  id: string;
  label: string;
  name: string;
  base: string;
  kind: string;
  kinds: StyleOption[];
  family: string;
  made: string;
  trial: boolean;
  tiles: Tile[];
}

export interface StyleOption {
  value: string;
  label: string;
  hint: string;
}

export interface StyleTestShown {
  number: number;
  style: string;
  label: string;
  state: "making" | "drawing" | "done" | "failed";
  prompts: string[];
  jobs: string[];
  model: string;
  price: string;
  charge: string;
  card: Card | null;
}

export interface StyleMenu {
  kinds: KindShown[];
  policies: StyleOption[];
}

export interface KindShown {
  model: string;
  name: string;
  goes: string;
  limits: string;
  mixes: boolean;
  bases: StyleOption[];
  matches: StyleOption[];
  tests: StyleOption[];
}

export interface WidgetCalls {
  chunk: { args: { upload: string; index: number; total: number; size: number; sha256: string; name: string; media_type: string; data: Uint8Array }; value: ChunkTaken };
  forget_upload: { args: { upload: string }; value: null };
  ready: { args: { view: string }; value: null };
  bye: { args: { view: string }; value: null };
  here: { args: { view: string }; value: null };
  ping: { args: {  }; value: null };
  dismiss: { args: { card: string }; value: null };
}

export interface WidgetChannels {
  cards: Record<string, Card>;
}

export interface AnswerCardCalls {
  stop: { args: {  }; value: null };
}

export interface AnswerCardChannels {
  cards: Record<string, Card>;
  job: Told;
}

export interface AskingCalls {
  set: { args: { values: Record<string, any>; based?: Record<string, number> | null }; value: null };
  submit: { args: { values: Record<string, any>; press: string; based?: Record<string, number> | null; seen?: number | null }; value: Pressed };
  again: { args: { job: string; press: string }; value: Pressed };
  use: { args: { job: string }; value: null };
  prompts: { args: { like?: string }; value: string[] };
}

export interface AskingChannels {
  cards: Record<string, Card>;
  strips: Record<string, Strip>;
  usual: Record<string, number>;
}

export interface AskingNotes {
  picture: PictureNote;
}

export interface CompareCalls {
  set: { args: { mode?: string | null; a?: number | null; b?: number | null; labels?: boolean | null; fitted?: boolean | null; gain?: number | null; rate?: number | null }; value: null };
  look_at: { args: { scale: number; x: number; y: number }; value: null };
  choose: { args: { place: number | null }; value: null };
}

export interface CompareChannels {
  cards: Record<string, Card>;
  look: ComparedLook;
  shown: ComparedPictures;
  sight: ComparedSight;
}

export interface ComparisonMatrixCalls {
  part: { args: {  }; value: string };
  select: { args: { places: string[]; said: number }; value: null };
  enter: { args: { place: string }; value: null };
  label: { args: { on: boolean }; value: null };
  code: { args: {  }; value: string };
  stop: { args: {  }; value: number };
  again: { args: { row: number; column: number }; value: null };
}

export interface ComparisonMatrixChannels {
  cards: Record<string, Card>;
  frame: MatrixFrame;
  facts: MatrixFacts;
  cells: Record<string, MatrixCell>;
  selection: Record<string, boolean>;
}

export interface ComparisonMatrixNotes {
  picture: PictureNote;
}

export interface EditingCalls {
  set: { args: { values: Record<string, any>; based?: Record<string, number> | null }; value: null };
  go: { args: { press: string; values: Record<string, any>; based?: Record<string, number> | null }; value: string };
  sent_mask: { args: { result: string }; value: Uint8Array };
  painted_back: { args: { result: string }; value: Uint8Array };
  blend: { args: { result: string; feather: number; grow: number; opacity: number; back?: Uint8Array | null; upload?: string | null }; value: Exact };
  accept: { args: { result: string; blended: string; go_on: boolean }; value: string };
}

export interface EditingChannels {
  cards: Record<string, Card>;
  strips: Record<string, Strip>;
  usual: Record<string, number>;
}

export interface EditingNotes {
  picture: PictureNote;
}

export interface ExplorerCalls {
  branch: { args: { set: string; place: number; similarity: number; press: string }; value: Pressed };
  pin: { args: { set: string; place: number; on: boolean }; value: null };
  unpin: { args: { id: string }; value: null };
  find: { args: { id: string }; value: [string, number] | null };
  drop: { args: { set: string }; value: null };
  code: { args: {  }; value: string };
  done: { args: {  }; value: null };
}

export interface ExplorerChannels {
  cards: Record<string, Card>;
  strips: Record<string, Strip>;
  usual: Record<string, number>;
  fields: ExplorerFields;
  facts: ExplorerFacts;
  sets: Record<string, SetShown>;
  pins: Record<string, Tile[]>;
  menu: Record<string, any>;
}

export interface ExplorerNotes {
  picture: PictureNote;
}

export interface ExploringCalls {
  part: { args: { name?: string }; value: string };
  stop: { args: { job: string }; value: boolean };
  set: { args: { values: Record<string, any>; based?: Record<string, number> | null }; value: null };
  submit: { args: { values: Record<string, any>; press: string; based?: Record<string, number> | null; seen?: number | null }; value: Pressed };
  again: { args: { job: string; press: string }; value: Pressed };
  use: { args: { job: string }; value: null };
  prompts: { args: { like?: string }; value: string[] };
}

export interface ExploringChannels {
  cards: Record<string, Card>;
  strips: Record<string, Strip>;
  usual: Record<string, number>;
}

export interface ExploringNotes {
  picture: PictureNote;
}

export interface HistoryBrowserCalls {
  part: { args: { name?: string }; value: string };
  search: { args: { text: string }; value: null };
  choices: { args: {  }; value: Choice[] };
  narrow: { args: { key: string }; value: null };
  widen: { args: { key: string }; value: null };
  about: { args: { id: string }; value: About };
  continue: { args: { id: string; place: number; verb: string; options: Record<string, any> }; value: Begun };
  use: { args: { id: string }; value: string };
  tags: { args: {  }; value: string[] };
  mark: { args: { ids: string[]; rating?: number | null; favourite?: boolean | null; add?: string[] | null; remove?: string[] | null; notes?: string | null }; value: null };
  rate: { args: { id: string; rating: number }; value: null };
  favourite: { args: { id: string; on: boolean }; value: null };
  hide: { args: { ids: string[]; hidden: boolean }; value: null };
  archive: { args: { ids: string[] }; value: Uint8Array };
  costs: { args: {  }; value: Costs };
  unsettled: { args: {  }; value: Unsettled[] };
  balance: { args: {  }; value: Unsettled[] };
  settle: { args: { id: string; charged: number | null; by_balance?: boolean }; value: Unsettled[] };
  check: { args: {  }; value: Checked };
  rebuild: { args: {  }; value: number };
}

export interface HistoryBrowserChannels {
  cards: Record<string, Card>;
  facts: HistoryFacts;
  selection: Record<string, boolean>;
  first: FirstTiles;
}

export interface HistoryBrowserNotes {
  tile: TileNote;
}

export interface HistoryViewCalls {
  thumbs: { args: { ids: string[] }; value: Record<string, any> };
  whole: { args: { id: string }; value: Whole };
  compare: { args: { ids: string[] }; value: string };
  select: { args: { ids: string[]; said: number }; value: null };
  enter: { args: { id: string }; value: null };
  code: { args: { id: string }; value: string };
  offers: { args: { id: string }; value: Offer[] };
  range: { args: { start: number; stop: number }; value: (Tile | string)[] };
  place: { args: { id: string; near: number }; value: number | null };
}

export interface HistoryViewChannels {
  cards: Record<string, Card>;
}

export interface ImageGridCalls {
  part: { args: {  }; value: string };
  place: { args: { id: string; near: number }; value: number | null };
  range: { args: { start: number; stop: number }; value: (Tile | string)[] };
  rate: { args: { id: string; rating: number }; value: null };
  favourite: { args: { id: string; on: boolean }; value: null };
  hide: { args: { ids: string[]; hidden: boolean }; value: null };
  arrange: { args: { text: string; order: string; only?: string }; value: null };
  models: { args: {  }; value: ModelChoice[] };
  continue: { args: { id: string; place: number; verb: string; options: Record<string, any> }; value: Begun };
  stop: { args: { job: string }; value: null };
}

export interface ImageGridChannels {
  cards: Record<string, Card>;
  facts: GridFacts;
  jobs: Record<string, Strip>;
  selection: Record<string, boolean>;
  first: FirstTiles;
}

export interface ImageGridNotes {
  tile: TileNote;
}

export interface JobStripsCalls {
  part: { args: { name?: string }; value: string };
  stop: { args: { job: string }; value: boolean };
}

export interface JobStripsChannels {
  cards: Record<string, Card>;
  strips: Record<string, Strip>;
  usual: Record<string, number>;
}

export interface JobStripsNotes {
  picture: PictureNote;
}

export interface LayoutBoardCalls {
  part: { args: {  }; value: string };
  canvas: { args: {  }; value: string };
  drawn: { args: { edge: number }; value: Uint8Array };
  set: { args: { values: Record<string, any>; based?: Record<string, number> | null }; value: null };
  done: { args: {  }; value: null };
}

export interface LayoutBoardChannels {
  cards: Record<string, Card>;
  fields: BoardFields;
  facts: BoardFacts;
}

export interface MaskCanvasCalls {
  mask: { args: {  }; value: MaskSent };
  strokes: { args: { picture: string; box: number[]; based: number; data?: Uint8Array | null; upload?: string | null }; value: StrokesTaken };
  done: { args: {  }; value: null };
  fit: { args: {  }; value: null };
}

export interface MaskCanvasChannels {
  cards: Record<string, Card>;
  strips: Record<string, Strip>;
  usual: Record<string, number>;
  picture: MaskPicture;
  mask: MaskRevision;
  fields: Record<string, any>;
  facts: EditFacts;
  results: Record<string, ResultShown>;
}

export interface MaskCanvasNotes {
  picture: PictureNote;
}

export interface OpensComparisonsCalls {
  compare: { args: { ids: string[] }; value: string };
}

export interface OpensComparisonsChannels {
  cards: Record<string, Card>;
}

export interface OutpaintFrameCalls {
  source: { args: {  }; value: Uint8Array };
  fit: { args: {  }; value: null };
}

export interface OutpaintFrameChannels {
  cards: Record<string, Card>;
  strips: Record<string, Strip>;
  usual: Record<string, number>;
  fields: FrameFields;
  facts: FrameFacts;
  picture: FramePicture;
  menu: Record<string, any>;
}

export interface OutpaintFrameNotes {
  picture: PictureNote;
}

export interface PictureListCalls {
  select: { args: { ids: string[]; said: number }; value: null };
  enter: { args: { id: string }; value: null };
  code: { args: { id: string }; value: string };
  offers: { args: { id: string }; value: Offer[] };
}

export interface PictureListChannels {
  cards: Record<string, Card>;
}

export interface PictureWidgetCalls {
  thumbs: { args: { ids: string[] }; value: Record<string, any> };
  whole: { args: { id: string }; value: Whole };
}

export interface PictureWidgetChannels {
  cards: Record<string, Card>;
}

export interface PromptFieldsCalls {
  undo: { args: { text: string }; value: string };
  redo: { args: { text: string }; value: string };
}

export interface PromptFieldsChannels {
  cards: Record<string, Card>;
  strips: Record<string, Strip>;
  usual: Record<string, number>;
}

export interface PromptFieldsNotes {
  picture: PictureNote;
}

export interface PromptFormCalls {
  enhance: { args: { text: string }; value: string };
  rewrite: { args: { before: string; after: string }; value: null };
  put_away: { args: {  }; value: null };
  styles: { args: {  }; value: null };
  save_palette: { args: { name: string; colors: string[] }; value: null };
  forget_palette: { args: { name: string }; value: null };
}

export interface PromptFormChannels {
  cards: Record<string, Card>;
  strips: Record<string, Strip>;
  usual: Record<string, number>;
  fields: Record<string, any>;
  aside: Record<string, Aside>;
  facts: FormFacts;
  menu: Record<string, any>;
  palettes: Record<string, string[]>;
  versions: Versions;
  styles: OwnStyles;
  offer: Offer;
}

export interface PromptFormNotes {
  picture: PictureNote;
}

export interface StudioCalls {
  thumbs: { args: { ids: string[] }; value: Record<string, any> };
  whole: { args: { id: string }; value: Whole };
  open: { args: { tab: string }; value: null };
  select: { args: { ids: string[] }; value: null };
  ways: { args: { ids: string[] }; value: Way[] };
  send: { args: { ids: string[]; to: string }; value: SentTo };
  drop: { args: {  }; value: null };
  use: { args: { tab: string }; value: SentTo };
  done: { args: {  }; value: null };
}

export interface StudioChannels {
  cards: Record<string, Card>;
  facts: StudioFacts;
  tabs: Record<string, StudioTab>;
  strip: StudioStrip;
  selection: Record<string, boolean>;
}

export interface StyleGatheringCalls {
  add: { args: { upload: string }; value: string };
  take: { args: { ids: string[] }; value: string };
  pick: { args: { text?: string; offset?: number }; value: Tile[] };
  drop: { args: { id: string }; value: null };
  weigh: { args: { id: string; weight: number }; value: null };
  fit: { args: { ids: string[] }; value: null };
  unfit: { args: { id: string }; value: null };
}

export interface StyleGatheringChannels {
  cards: Record<string, Card>;
  strips: Record<string, Strip>;
  usual: Record<string, number>;
}

export interface StyleGatheringNotes {
  picture: PictureNote;
}

export interface StyleMakerCalls {
  again: { args: { job: string; press: string }; value: Pressed };
  create: { args: { values: Record<string, any>; press: string; based?: Record<string, number> | null; seen?: number | null }; value: StyleAnswer };
  test: { args: { values: Record<string, any>; press: string; based?: Record<string, number> | null; seen?: number | null; style?: string | null }; value: StyleAnswer };
  stop_test: { args: { test: string }; value: boolean };
  code: { args: {  }; value: string };
}

export interface StyleMakerChannels {
  cards: Record<string, Card>;
  strips: Record<string, Strip>;
  usual: Record<string, number>;
  fields: StyleFields;
  facts: StyleFacts;
  references: Record<string, ReferenceShown[]>;
  limits: Record<string, string>;
  styles: Record<string, OwnShown[]>;
  tests: Record<string, StyleTestShown>;
  menu: StyleMenu;
}

export interface StyleMakerNotes {
  picture: PictureNote;
}

export interface StyleMakingChannels {
  cards: Record<string, Card>;
  strips: Record<string, Strip>;
  usual: Record<string, number>;
}

export interface StyleMakingNotes {
  picture: PictureNote;
}

export interface StyleShelfCalls {
  list: { args: {  }; value: null };
  choose: { args: { id: string }; value: null };
  rename: { args: { id: string; name: string }; value: null };
  made_for: { args: { id: string; model: string }; value: null };
  delete: { args: { id: string }; value: string };
  adopt: { args: { text: string }; value: string };
}

export interface StyleShelfChannels {
  cards: Record<string, Card>;
  strips: Record<string, Strip>;
  usual: Record<string, number>;
}

export interface StyleShelfNotes {
  picture: PictureNote;
}

export interface WatchesStoreCalls {
  bye: { args: { view: string }; value: null };
  seen: { args: { view: string; seen: boolean }; value: null };
}

export interface WatchesStoreChannels {
  cards: Record<string, Card>;
}
