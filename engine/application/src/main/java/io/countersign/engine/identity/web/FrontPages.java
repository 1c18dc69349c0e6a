package io.countersign.engine.identity.web;

import io.countersign.engine.identity.PublicAddress;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where a browser or Camunda Modeler arrives: the workspace's one page for all its addresses, and the way to it. */
@RestController
class FrontPages implements WebMvcConfigurer {

    private static final String FILES = "classpath:/META-INF/resources/workspace/";

    private final PublicAddress address;

    FrontPages(PublicAddress address) {
        this.address = address;
    }

    @GetMapping({"/", "/workspace"})
    ResponseEntity<Void> workspace() {
        return ResponseEntity.status(302).location(URI.create("/workspace/")).build();
    }

    /** What Camunda Modeler reads to link to the web applications. */
    @GetMapping("/.well-known/camunda-automation-platform/webapps")
    WebApplications webApplications() {
        return new WebApplications(
                address.resolve("/camunda/app/admin/"),
                address.resolve("/camunda/app/cockpit/"),
                address.resolve("/camunda/app/tasklist/"));
    }

    /** The folder itself names no file, so no resource handler answers it. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/workspace/").setViewName("forward:/workspace/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/workspace/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable())
                .resourceChain(true)
                .addResolver(new CompressedFiles());
        // A kept page would bear an old nonce: neither a browser nor the chain may keep it.
        registry.addResourceHandler("/workspace/**")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noStore())
                .setUseLastModified(false)
                .resourceChain(false)
                .addResolver(new WorkspaceFiles())
                .addTransformer(new NoncePage());
    }

    record WebApplications(URI adminUrl, URI cockpitUrl, URI tasklistUrl) {}
}
