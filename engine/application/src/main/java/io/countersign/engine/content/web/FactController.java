package io.countersign.engine.content.web;

import io.countersign.engine.content.fact.FactDefinition;
import io.countersign.engine.content.fact.FactDictionary;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/facts")
class FactController {

    private final FactDictionary dictionary;

    FactController(FactDictionary dictionary) {
        this.dictionary = dictionary;
    }

    @GetMapping
    List<FactDefinition> list() {
        return dictionary.all();
    }
}
