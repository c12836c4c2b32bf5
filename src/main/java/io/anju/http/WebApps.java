package io.anju.http;

import java.io.IOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the three built front ends. Files under {@code assets/} carry their hash in the name, are cached for a year and go
 * out in the smallest encoding that the browser takes, made by the build (goal P8); every other path of an app answers with its page, whose router takes over.
 */
@Configuration(proxyBeanMethods = false)
class WebApps implements WebMvcConfigurer {

    private static final String[] APPS = {"desk", "field", "home"};

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var app : APPS) {
            var folder = "classpath:/web/" + app + "/";
            registry.addResourceHandler("/" + app + "/assets/**")
                    .addResourceLocations(folder + "assets/")
                    .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable())
                    .resourceChain(true)
                    .addResolver(new EncodedResourceResolver());
            registry.addResourceHandler("/" + app + "/**")
                    .addResourceLocations(folder)
                    .setCacheControl(CacheControl.noCache())
                    .resourceChain(true)
                    .addResolver(new AppPage(app));
        }
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", "/desk/");
        for (var app : APPS) {
            registry.addRedirectViewController("/" + app, "/" + app + "/");
            registry.addViewController("/" + app + "/").setViewName("forward:/" + app + "/index.html");
        }
    }

    private static final class AppPage extends PathResourceResolver {

        private final Resource page;

        AppPage(String app) {
            this.page = new ClassPathResource("/web/" + app + "/index.html");
        }

        @Override
        protected Resource getResource(String path, Resource location) throws IOException {
            var file = path.isEmpty() ? null : super.getResource(path, location);
            return file != null ? file : page;
        }
    }
}
