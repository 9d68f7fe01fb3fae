package nianbao.schedule;

import java.util.Properties;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.quartz.autoconfigure.QuartzProperties;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.stereotype.Component;

/** On PostgreSQL several nodes may share a schedule, of which one fires. */
@Component
class ClusterSettings implements SchedulerFactoryBeanCustomizer {

    private final QuartzProperties settings;
    private final String store;

    ClusterSettings(QuartzProperties settings, @Value("${spring.datasource.url}") String store) {
        this.settings = settings;
        this.store = store;
    }

    @Override
    public void customize(SchedulerFactoryBean scheduler) {
        if (store.startsWith("jdbc:postgresql:")) {
            scheduler.setQuartzProperties(clustered());
        }
    }

    private Properties clustered() {
        Properties all = new Properties();
        all.putAll(settings.getProperties());
        all.setProperty("org.quartz.scheduler.instanceId", "AUTO");
        all.setProperty("org.quartz.jobStore.isClustered", "true");
        all.setProperty("org.quartz.jobStore.driverDelegateClass", PostgreSQLDelegate.class.getName());
        return all;
    }
}
