package themetrends.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import themetrends.corpus.Dating;
import themetrends.corpus.RawText;

class WordDocumentTest {
    private static final String DOCUMENT =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>%s</w:body></w:document>";

    /** Written by Apache POI, which knows nothing of the reader here. */
    @Test
    void bodyTablesAndNotesAreText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle("村志");
            document.createHeaderFooterPolicy()
                    .createHeader(STHdrFtr.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("页眉");
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("村");
            paragraph.createRun().setText("志");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("年份");
            table.getRow(0).getCell(1).setText("人口");
            table.getRow(1).getCell(0).setText("一九九〇");
            table.getRow(1).getCell(1).setText("三百");
            document.createFootnotes();
            var note = document.createFootnote();
            note.createParagraph().createRun().setText("注：据旧志。");
            document.createParagraph().addFootnoteReference(note);
            document.createParagraph().createRun().setText("末段。");
            document.write(bytes);
        }
        RawText text = Texts.only("村志.txt", bytes.toByteArray());
        assertThat(text.text().lines().map(String::strip))
                .containsExactly("村志", "年份", "人口", "一九九〇", "三百", "末段。", "注：据旧志。");
        assertThat(text.origin().format()).isEqualTo("docx");
        assertThat(text.stated().title()).isEqualTo("村志");
        assertThat(text.stated().dating()).extracting(Dating::from).isEqualTo(Dating.From.CREATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:p><w:r><w:t>留</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins><w:r><w:t>增</w:t></w:r></w:ins></w:p> | 留增
            <w:p><w:moveFrom><w:r><w:t>旧处</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>新处</w:t></w:r></w:moveTo></w:p> | 新处
            <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p><w:p><w:r><w:t>后半</w:t></w:r></w:p> | 前半后半
            <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显</w:t></w:r></w:p> | 显
            <w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r></w:p> | 一/二
            <w:p><w:r><w:instrText>PAGE 页</w:instrText></w:r><w:r><w:t>三</w:t></w:r></w:p> | 三
            <w:p><w:r><w:ruby><w:rt><w:r><w:t>拼音</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p> | 字
            <w:p><w:r><w:t>外</w:t><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框中</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>框中</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>面</w:t></w:r></w:p> | 外面/框中
            <w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>旧行</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>新行</w:t></w:r></w:p></w:tc></w:tr></w:tbl> | 新行
            <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>请填写</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p><w:r><w:t>正文</w:t></w:r></w:p> | 正文
            """)
    void revisionsAreReadAsAReaderSeesThem(String body, String lines) {
        byte[] document = String.format(DOCUMENT, body).getBytes(UTF_8);
        byte[] file = Texts.zip(Map.of("[Content_Types].xml", new byte[0], "word/document.xml", document));
        assertThat(Texts.only("a.docx", file).text().lines()).containsExactly(lines.split("/", -1));
    }

    @Test
    void anEmptyDocumentSaysSo() {
        byte[] document = String.format(DOCUMENT, "<w:p/>").getBytes(UTF_8);
        byte[] file = Texts.zip(Map.of("[Content_Types].xml", new byte[0], "word/document.xml", document));
        assertThat(Texts.reason("a.docx", file)).isEqualTo("The text has no Han character: nothing to count.");
    }
}
