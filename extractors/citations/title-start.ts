/**
 * Words that open a title (trích yếu) or go on with the sentence behind an issuer. In lower case they end any name; with
 * a capital only the ones that no organ's name has inside.
 */
const OPENERS =
  'về|v/v|ban hành|quy định|phê duyệt|hướng dẫn|thực hiện|triển khai|sửa đổi|bổ sung|công bố|giao|thành lập|kiện toàn|thông qua|điều chỉnh|bãi bỏ|thay thế|tăng cường|đẩy mạnh|tiếp tục|bảo vệ|bảo đảm|đảm bảo|chấn chỉnh|nâng cao|đổi mới|xây dựng|cải cách|quyết định'
const LOWER =
  'thuộc|tại|trong|trên|đối|để|nhằm|là|được|đã|có|đến|từ|với|cho|theo|gửi|do|nêu|này|kèm|khi|năm|ngày|số(?=\\s?:?\\s?\\d)|quý|giai đoạn|yêu cầu|đề nghị|chỉ đạo|khóa|khoá|nhiệm kỳ|lần|như|thì|bị|phải|cùng|liên quan|hiện hành|hết|và các|và của|và kế|và quyết|và nghị|và thông|và chỉ|và công văn|và luật|chịu|cần|sẽ|vẫn|nêu trên|ra|ký|đang|sau|trước|chưa|không|nhất|giữa|đi|gồm|khẳng định|cụ thể|tới|ở|quán triệt|trình|góp|tạo|tham mưu|rà soát|hỗ trợ|phân công|làm|gắn|trường hợp|căn cứ|xét'
const KINDS =
  'Quyết định|Kế hoạch|Báo cáo|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Công văn|Công điện|Kết luận|Quy chế|Tờ trình|Thông báo|Chương trình|Đề án|Luật|Bộ luật|Pháp lệnh'
/** What names of boards, centres and departments have inside: `Ban Chỉ đạo Cải cách hành chính`, `Cục Bảo vệ thực vật`. */
const IN_NAMES = /^(?:bảo vệ|bảo đảm|đảm bảo|cải cách|xây dựng|đổi mới|hỗ trợ|rà soát|tổ chức|giao|quy định|hướng dẫn)$/u
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const CAPITALS = OPENERS.split('|').map(capital).join('|')

const namely = (words: string) =>
  words
    .split('|')
    .filter((word) => !IN_NAMES.test(word.toLowerCase()))
    .join('|')

/** At a word that the name of a board, a centre or a department, made of common words, cannot go on with. */
export const NAME_STOP = `(?:${namely(OPENERS)}|${namely(LOWER)}|${namely(CAPITALS)}|quy định|Quy định|${KINDS}|Thuộc|Tại|Trong|Để|Nhằm|Khóa|Khoá|Nhiệm kỳ|Hội nghị|Đại hội|Lần)(?![\\p{L}\\p{N}])`

/** At a word that a name cannot go on with. */
export const TITLE_START = `(?:${OPENERS}|${LOWER}|${CAPITALS}|${KINDS}|Thuộc|Tại|Trong|Để|Nhằm|Khóa|Khoá|Nhiệm kỳ|Hội nghị|Đại hội|Lần)(?![\\p{L}\\p{N}])`
