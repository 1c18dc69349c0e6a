package io.countersign.engine.asset.metadata;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.asset.TestPictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;

class MetadataTest {

    private static final String PLACE = "52.5200N 13.4050E";
    private static final byte[] BEHIND = "behind the picture: 52.5200N 13.4050E".getBytes(ISO_8859_1);

    @Test
    void leavesOfAPngOnlyWhatIsShown() throws IOException {
        var plain = TestPictures.transparentPng(30, 20);
        var told = insert(plain, plain.length - 12, chunk("tEXt", "Comment\0" + PLACE), chunk("eXIf", "MM" + PLACE));

        var stripped = Metadata.strippedFromPng(concatenated(told, BEHIND));

        assertThat(stripped).isEqualTo(plain);
        assertThat(Metadata.strippedFromPng(plain)).isEqualTo(plain);
    }

    @Test
    void leavesOfAJpegThePixelsAndHowItWasHeld() throws IOException {
        var photo = TestPictures.photo(30, 20, 6, PLACE);
        var told = insert(photo, 2, segment(0xe1, "http://ns.adobe.com/xap/1.0/\0" + PLACE), segment(0xed, PLACE));

        var stripped = Metadata.strippedFromJpeg(concatenated(told, BEHIND), 6);

        assertThat(text(stripped)).doesNotContain(PLACE).containsOnlyOnce("Exif");
        assertThat(pixels(stripped)).isEqualTo(pixels(photo));
        assertThat(Metadata.strippedFromJpeg(stripped, 6)).isEqualTo(stripped);
        assertThat(text(Metadata.strippedFromJpeg(photo, 1))).doesNotContain("Exif");
    }

    @Test
    void keepsAllScansOfAProgressiveJpegAndItsColourProfile() throws IOException {
        var plain = progressive();
        var profiled = insert(plain, 2, segment(0xe2, "ICC_PROFILE\0 and colours"));
        var told = insert(profiled, 2, segment(0xe2, "MPF\0" + PLACE), segment(0xfe, PLACE));

        var stripped = Metadata.strippedFromJpeg(concatenated(told, BEHIND), 1);

        assertThat(stripped).isEqualTo(profiled);
        assertThat(pixels(Metadata.strippedFromJpeg(plain, 1))).isEqualTo(pixels(plain));
    }

    @Test
    void leavesOfAGifItsFramesAndHowOftenTheyAreRepeated() throws IOException {
        var plain = TestPictures.gif(12, 10, 3);
        int colours = 13 + ((plain[10] & 0x80) == 0 ? 0 : 3 << (plain[10] & 7) + 1);
        var looped = insert(plain, colours, extension(0xff, "NETSCAPE2.0", "\1\0\0"));
        var told = insert(looped, colours, extension(0xfe, PLACE), extension(0xff, "XMP DataXMP", PLACE));

        assertThat(Metadata.strippedFromGif(concatenated(told, BEHIND))).isEqualTo(looped);
    }

    @Test
    void leavesOfAWebpThePixelsAndSaysThatThereIsNoMore() throws IOException {
        var simple = TestPictures.webp();
        var pixels = Arrays.copyOfRange(simple, 12, simple.length);
        var told = riff(concatenated(
                riffChunk("VP8X", "\014\0\0\0\0\0\0\0\0\0"),
                pixels,
                riffChunk("EXIF", PLACE),
                riffChunk("XMP ", PLACE)));

        var stripped = Metadata.strippedFromWebp(concatenated(told, BEHIND));

        assertThat(stripped).isEqualTo(riff(concatenated(riffChunk("VP8X", "\0\0\0\0\0\0\0\0\0\0"), pixels)));
        assertThat(Metadata.strippedFromWebp(simple)).isEqualTo(simple);
    }

    @Test
    void refusesWhatDoesNotKeepToItsFormat() {
        var png = TestPictures.png(9, 9);
        assertThatThrownBy(() -> Metadata.strippedFromPng(Arrays.copyOf(png, png.length - 20)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(
                        () -> Metadata.strippedFromPng(insert(png, 8, new byte[] {-1, -1, -1, -1, 'I', 'D', 'A', 'T'})))
                .isInstanceOf(IOException.class);
        var gif = TestPictures.gif(3, 3, 1);
        assertThatThrownBy(() -> Metadata.strippedFromGif(insert(gif, gif.length - 1, new byte[] {7})))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Metadata.strippedFromJpeg(new byte[] {-1, -40, -1, -31, 0, 9, 1}, 1))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Metadata.strippedFromJpeg(new byte[] {-1, -40, 7, 7}, 1))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Metadata.strippedFromWebp(Arrays.copyOf(TestPictures.webp(), 30)))
                .isInstanceOf(IOException.class);
    }

    private static byte[] progressive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(output);
            var picture = ImageIO.read(new ByteArrayInputStream(TestPictures.jpeg(80, 60)));
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** The checksum is of no interest to whoever leaves the chunk out. */
    private static byte[] chunk(String type, String data) {
        return ByteBuffer.allocate(12 + data.length())
                .putInt(data.length())
                .put((type + data).getBytes(ISO_8859_1))
                .array();
    }

    private static byte[] segment(int marker, String data) {
        return ByteBuffer.allocate(4 + data.length())
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (2 + data.length()))
                .put(data.getBytes(ISO_8859_1))
                .array();
    }

    private static byte[] extension(int label, String... blocks) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(0x21);
        bytes.write(label);
        for (String block : blocks) {
            bytes.write(block.length());
            bytes.writeBytes(block.getBytes(ISO_8859_1));
        }
        bytes.write(0);
        return bytes.toByteArray();
    }

    private static byte[] riffChunk(String type, String data) {
        return ByteBuffer.allocate(8 + data.length() + (data.length() & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(ISO_8859_1))
                .putInt(data.length())
                .put(data.getBytes(ISO_8859_1))
                .array();
    }

    private static byte[] riff(byte[] chunks) {
        return ByteBuffer.allocate(12 + chunks.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(ISO_8859_1))
                .putInt(4 + chunks.length)
                .put("WEBP".getBytes(ISO_8859_1))
                .put(chunks)
                .array();
    }

    private static byte[] insert(byte[] file, int at, byte[]... parts) {
        return concatenated(Arrays.copyOf(file, at), concatenated(parts), Arrays.copyOfRange(file, at, file.length));
    }

    private static byte[] concatenated(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String text(byte[] file) {
        return new String(file, ISO_8859_1);
    }
}
