import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseKnownTexts } from '../../src/ingest/known-texts.ts'
import { KNOWN_TEXTS } from '../../src/record/known-texts.ts'

const yaml = readFileSync(new URL('../../data/known-status.yaml', import.meta.url), 'utf8')

describe('the table of known texts', () => {
  it('is that of data/known-status.yaml (else run `npm run known-status`)', () => {
    expect(parseKnownTexts(yaml)).toEqual(KNOWN_TEXTS)
  })

  const numbers = new Set(KNOWN_TEXTS.map(({ number }) => number))
  it.each(KNOWN_TEXTS.map((text) => [text.number, text] as const))('%s', (_, { date, since, events, byIds }) => {
    if (since !== undefined) expect(since >= date).toBe(true)
    for (const [i, event] of (events ?? []).entries()) {
      expect(event.since > date).toBe(true)
      expect(event.source).not.toBe('')
      // what did it is in the table too, and no older
      if (event.by === null) continue
      expect(numbers).toContain(event.by)
      const by = KNOWN_TEXTS.find(({ id }) => id === byIds[i])
      expect((by?.date ?? '') > date).toBe(true)
      expect(event.since >= (by?.date ?? '')).toBe(true)
    }
    const ends = (events ?? []).filter(({ type, scope }) => scope === 'whole' && type !== 'amended')
    expect(ends.length).toBeLessThan(2)
  })

  it('takes more from a user, who outweighs it', () => {
    const [added] = parseKnownTexts(
      'texts:\n  - { number: 3/2029/NQ-HĐND, kind: nghi-quyet, date: 2029-04-05, name: Về phí, issuer: Hội đồng nhân dân tỉnh Thanh Hóa,\n      events: [{ type: replaced, by: 30/2020/NĐ-CP, since: 2030-01-01, scope: whole, source: Điều 9 }] }',
      KNOWN_TEXTS,
    )
    expect(added).toMatchObject({
      id: 'urn:lex:vn;thanh.hoa:hoi.dong.nhan.dan:nghi.quyet:2029-04-05;3-2029-nq-hdnd',
      byIds: ['urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp'],
    })
  })

  it('refuses what is not of the form', () => {
    expect(() => parseKnownTexts('texts:\n  - { number: 1/NQ-CP }')).toThrow()
  })
})
