package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "——2015年3月6日，在山城读书节上的讲话",
                "  ——2015年3月6日，在山城读书节上的讲话",
                "—2015年3月6日：致读书节的信",
                "── 2015年3月6日、读书节",
                "--2015年03月06日,在读书节上的讲话",
                "——老馆长2015年3月6日在山城读书节上的讲话",
                "——2015年3月6日在山城读书节上的讲话",
                "——老馆长在山城读书节上的讲话（2015年3月6日）",
                "——给读书节的贺信（2015年3月6日，山城）",
                "（2015年3月6日在山城读书节上的讲话）",
                "（老馆长2015年3月6日给读书节的回信）"
            })
    void aDashADateAndAnOccasionSign(String line) {
        Signature signature = Signature.of(line).orElseThrow();
        assertThat(signature.line()).isEqualTo(line.strip());
        assertThat(signature.dating()).isEqualTo(new Dating(2015, "2015-03-06", Dating.From.SIGNATURE, line.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015年3月6日，在山城读书节上的讲话",
                "- 2015年3月6日，读书节开幕",
                "——2015年3月6日，读书节在山城开幕。",
                "——2015年3月，在读书节上的讲话",
                "——2015年2月30日，在读书节上的讲话",
                "——3015年2月3日，在读书节上的讲话",
                "——读书节上的讲话",
                "——老馆长2015年3月6日在读书节上的讲话引起反响",
                "老馆长在读书节上的讲话（2015年3月6日）",
                "（2015年3月6日在山城小学通过）",
                "——2015年3月6日",
                ""
            })
    void otherLinesDoNot(String line) {
        assertThat(Signature.of(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {81, 1_000_000})
    void aLongLineIsNone(int length) {
        assertThat(Signature.of("——2015年3月6日，" + "读".repeat(length))).isEmpty();
    }
}
