/** Text boxes: Word writes each twice, once for itself and once for readers that know no drawings. */
import { editMain } from './package.ts'

const frame = (content: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="2000000" cy="500000"/><wp:wrapNone/><wp:docPr id="7" name="Text Box 7"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape style="position:absolute"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`

/** The drawn line under the motto, and the signer's name in a box of its own. */
export const boxes = (word: Uint8Array): Uint8Array =>
  editMain(word, (xml) => {
    const paragraphs = [...xml.matchAll(/<w:p>(?:(?!<w:p>|<\/w:p>).)*<\/w:p>/g)]
    const underMotto = paragraphs.find(([text]) => text.includes('Độc lập - Tự do - Hạnh phúc'))?.[0] ?? ''
    const line = '<w:r><w:pict><v:line style="position:absolute" from="30pt,1pt" to="190pt,1pt"/></w:pict></w:r></w:p>'
    const names = paragraphs.filter(([text], i) => text.includes('<w:b/>') && /><\/w:t>/.test(paragraphs[i - 1]?.[0] ?? ''))
    const name = names.at(-1)?.[0] ?? ''
    return xml.replace(underMotto, underMotto.replace('</w:p>', line)).replace(name, `<w:p><w:r>${frame(name)}</w:r></w:p>`)
  })
