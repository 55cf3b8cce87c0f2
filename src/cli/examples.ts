/** Under each command's help: what people do with it most, by the command's name. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  '': ['demo', 'extract ke-hoach.pdf', 'ingest ho-so/', 'diff --template mau-cua-tinh.docx --plans ho-so/ --out doi-chieu'],
  extract: ['extract ke-hoach.pdf', 'extract ke-hoach.docx --json --out ke-hoach.json'],
  ingest: ['ingest ho-so/ goi-cua-xa.zip', "ingest 'ke-hoach/**/*.pdf' --store 2026.sqlite"],
  search: ['search thu tuc hanh chinh', 'search \'"một cửa"\' --limit 5'],
  diff: [
    'diff --template mau-cua-tinh.docx --plans ho-so/ --out doi-chieu',
    'diff --template mau-cua-tinh.docx --plans ho-so/ --communes danh-sach-xa.txt --html doi-chieu.html',
    'diff --template 3015/QĐ-UBND --json',
    'diff --from du-thao.docx --to ban-hanh.pdf',
    'diff --from ke-hoach-2025.docx --to bao-cao-2025.docx',
  ],
  graph: [
    'graph --html vien-dan.html',
    'graph stale',
    "graph why 25/KH-UBND 'Luật Ngân sách nhà nước'",
    'graph ho-so/*.pdf --json',
  ],
  'graph why': ['graph why 25/KH-UBND 76/NQ-CP', "graph why 25/KH-UBND 'Luật Ngân sách nhà nước'"],
  'graph cited-by': ['graph cited-by 76/NQ-CP --depth 2'],
  'graph missing': ['graph missing --limit 10'],
  'graph stale': ['graph stale', 'graph stale --on 01/07/2025 --statuses hieu-luc-cua-tinh.yaml'],
  export: ['export --format csv --what tasks --out nhiem-vu.csv', 'export --format jsonl > van-ban.jsonl'],
  show: ['show ke-hoach.pdf --page 3 --out trang-3.png', 'show ke-hoach.pdf --page 3 --what cells,rows --out trang-3.png'],
  explain: ["explain 'Báo cáo trước ngày 15/12/2025'"],
  schema: ['schema', 'schema --what comparison'],
  eval: ['eval corpus', 'eval corpus --detail'],
}

/** Examples for the help of a command, as they are typed. */
export function examplesOf(command: string): string[] {
  return (EXAMPLES[command] ?? []).map((line) => `doichieu ${line}`)
}
