/** Before the soak: as for the integration tests, but every commit waits for the disk, because PostgreSQL itself is killed here. */
process.env.TEST_DURABLE = 'true';
export { default } from '../../integration/support/start.mjs';
