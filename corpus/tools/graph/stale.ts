/** Documents of the corpus that rest on a text which had ended before their own date, by what and since when. */
export const STALE = [
  {
    document: 'ubnd-xa-khe-moc-dong-chuyen-doi-so-2025',
    text: 'nghi-dinh 61/2018/NĐ-CP',
    by: 'nghi-dinh 118/2025/NĐ-CP',
    since: '2025-07-01',
  },
  {
    document: 'ubnd-xa-son-thuy-cat-33-kh-2026',
    text: 'nghi-dinh 61/2018/NĐ-CP',
    by: 'nghi-dinh 118/2025/NĐ-CP',
    since: '2025-07-01',
  },
] as const
