export { dotted } from '../../src/text/dotted.ts'
