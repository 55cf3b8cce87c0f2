import { describe, expect, test } from 'vitest'
import { outputDifferences } from '../../../src/compare/differences/outputs.ts'
import { termReader } from '../../../src/compare/words/terms.ts'

const differences = (template: string[], plan: string[], shared = false) =>
  outputDifferences({ template, plan, tasks: [], shared, read: termReader() }).map(
    ({ direction, template, plan }) => `${direction} ${template ?? plan}`,
  )

describe('outputs', () => {
  test.each([
    [['Kế hoạch'], ['Kế hoạch trồng rừng năm 2026 của xã']],
    [['Báo cáo kết quả khảo sát'], ['Báo cáo đo lường mức độ hài lòng']],
    [['Danh mục hồ sơ được niêm yết'], ['Bảng niêm yết danh mục hồ sơ']],
    [['Kế hoạch tập huấn', 'Báo cáo kết quả'], ['Kế hoạch và báo cáo kết quả tập huấn']],
    [['Báo cáo quý, 6 tháng, năm'], ['Báo cáo']],
    [['Tin, bài, phóng sự'], ['Tin bài trên đài truyền thanh']],
  ])('%j and %j are alike', (template, plan) => {
    expect(differences(template, plan)).toEqual([])
  })
  test('what one side lacks', () => {
    expect(differences(['Kế hoạch tập huấn', 'Báo cáo kết quả'], ['Kế hoạch tập huấn'])).toEqual(['dropped Báo cáo kết quả'])
    expect(differences(['Phương án ứng cứu'], ['Phương án ứng cứu', 'Biên bản diễn tập'])).toEqual(['added Biên bản diễn tập'])
    expect(differences(['Kế hoạch kiểm tra'], ['Giấy khen'])).toEqual(['dropped Kế hoạch kiểm tra', 'added Giấy khen'])
  })
  test('a row that answers other tasks too may yield more', () => {
    expect(differences(['Kế hoạch'], ['Kế hoạch', 'Biên bản nghiệm thu'], true)).toEqual([])
  })
})
