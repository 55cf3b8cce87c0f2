/**
 * Texts that administrative-reform plans cite and that another text has replaced. `since` is the day the replacing text
 * took effect; each entry names the text that says so.
 */
export interface KnownStatus {
  readonly number: string
  readonly kind: 'luat' | 'nghi-dinh' | 'thong-tu' | 'nghi-quyet' | 'quyet-dinh'
  readonly name?: string
  /** ISO date of the text, by which laws are cited. */
  readonly date: string
  readonly replacedBy: string
  readonly since: string
  readonly source: string
}

export const KNOWN_STATUS: readonly KnownStatus[] = [
  {
    number: '77/2015/QH13',
    kind: 'luat',
    name: 'Luật Tổ chức chính quyền địa phương',
    date: '2015-06-19',
    replacedBy: '65/2025/QH15',
    since: '2025-03-01',
    source: 'Luật 65/2025/QH15, điều khoản thi hành',
  },
  {
    number: '65/2025/QH15',
    kind: 'luat',
    name: 'Luật Tổ chức chính quyền địa phương',
    date: '2025-02-19',
    replacedBy: '72/2025/QH15',
    since: '2025-06-16',
    source: 'Luật 72/2025/QH15, điều khoản thi hành',
  },
  {
    number: '76/2015/QH13',
    kind: 'luat',
    name: 'Luật Tổ chức Chính phủ',
    date: '2015-06-19',
    replacedBy: '63/2025/QH15',
    since: '2025-03-01',
    source: 'Luật 63/2025/QH15, điều khoản thi hành',
  },
  {
    number: '22/2008/QH12',
    kind: 'luat',
    name: 'Luật Cán bộ, công chức',
    date: '2008-11-13',
    replacedBy: '80/2025/QH15',
    since: '2025-07-01',
    source: 'Luật 80/2025/QH15, điều khoản thi hành',
  },
  {
    number: '80/2015/QH13',
    kind: 'luat',
    name: 'Luật Ban hành văn bản quy phạm pháp luật',
    date: '2015-06-22',
    replacedBy: '64/2025/QH15',
    since: '2025-04-01',
    source: 'Luật 64/2025/QH15, điều khoản thi hành',
  },
  {
    number: '39/2019/QH14',
    kind: 'luat',
    name: 'Luật Đầu tư công',
    date: '2019-06-13',
    replacedBy: '58/2024/QH15',
    since: '2025-01-01',
    source: 'Luật 58/2024/QH15, điều khoản thi hành',
  },
  {
    number: '45/2013/QH13',
    kind: 'luat',
    name: 'Luật Đất đai',
    date: '2013-11-29',
    replacedBy: '31/2024/QH15',
    since: '2024-08-01',
    source: 'Luật 31/2024/QH15, Điều 252',
  },
  {
    number: '61/2018/NĐ-CP',
    kind: 'nghi-dinh',
    date: '2018-04-23',
    replacedBy: '118/2025/NĐ-CP',
    since: '2025-07-01',
    source: 'Nghị định 118/2025/NĐ-CP, điều khoản thi hành',
  },
  {
    number: '107/2021/NĐ-CP',
    kind: 'nghi-dinh',
    date: '2021-12-06',
    replacedBy: '118/2025/NĐ-CP',
    since: '2025-07-01',
    source: 'Nghị định 118/2025/NĐ-CP, điều khoản thi hành',
  },
  {
    number: '110/2004/NĐ-CP',
    kind: 'nghi-dinh',
    date: '2004-04-08',
    replacedBy: '30/2020/NĐ-CP',
    since: '2020-03-05',
    source: 'Nghị định 30/2020/NĐ-CP, Điều 37',
  },
  {
    number: '43/2011/NĐ-CP',
    kind: 'nghi-dinh',
    date: '2011-06-13',
    replacedBy: '42/2022/NĐ-CP',
    since: '2022-08-15',
    source: 'Nghị định 42/2022/NĐ-CP, điều khoản thi hành',
  },
  {
    number: '16/2015/NĐ-CP',
    kind: 'nghi-dinh',
    date: '2015-02-14',
    replacedBy: '60/2021/NĐ-CP',
    since: '2021-08-15',
    source: 'Nghị định 60/2021/NĐ-CP, điều khoản thi hành',
  },
  {
    number: '108/2014/NĐ-CP',
    kind: 'nghi-dinh',
    date: '2014-11-20',
    replacedBy: '29/2023/NĐ-CP',
    since: '2023-07-20',
    source: 'Nghị định 29/2023/NĐ-CP, điều khoản thi hành',
  },
  {
    number: '113/2018/NĐ-CP',
    kind: 'nghi-dinh',
    date: '2018-08-31',
    replacedBy: '29/2023/NĐ-CP',
    since: '2023-07-20',
    source: 'Nghị định 29/2023/NĐ-CP, điều khoản thi hành',
  },
  {
    number: '29/2023/NĐ-CP',
    kind: 'nghi-dinh',
    date: '2023-06-03',
    replacedBy: '154/2025/NĐ-CP',
    since: '2025-06-16',
    source: 'Nghị định 154/2025/NĐ-CP, điều khoản thi hành',
  },
  {
    number: '92/2009/NĐ-CP',
    kind: 'nghi-dinh',
    date: '2009-10-22',
    replacedBy: '33/2023/NĐ-CP',
    since: '2023-08-01',
    source: 'Nghị định 33/2023/NĐ-CP, điều khoản thi hành',
  },
  {
    number: '34/2019/NĐ-CP',
    kind: 'nghi-dinh',
    date: '2019-04-24',
    replacedBy: '33/2023/NĐ-CP',
    since: '2023-08-01',
    source: 'Nghị định 33/2023/NĐ-CP, điều khoản thi hành',
  },
  {
    number: '138/2020/NĐ-CP',
    kind: 'nghi-dinh',
    date: '2020-11-27',
    replacedBy: '170/2025/NĐ-CP',
    since: '2025-07-01',
    source: 'Nghị định 170/2025/NĐ-CP, điều khoản thi hành',
  },
]
