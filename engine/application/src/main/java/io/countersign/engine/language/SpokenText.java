package io.countersign.engine.language;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Collection;
import org.springframework.context.i18n.LocaleContextHolder;

/** Writes what is marked as {@link Spoken} in the language of the request. */
final class SpokenText extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    SpokenText() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (value instanceof Collection<?> texts) {
            json.writeStartArray(texts, texts.size());
            for (Object text : texts) {
                json.writeString(said(text));
            }
            json.writeEndArray();
        } else {
            json.writeString(said(value));
        }
    }

    private static String said(Object text) {
        return Translations.say(text.toString(), LocaleContextHolder.getLocale());
    }
}
