/** The settings of a product under test: fixed secrets, nothing from .env, quiet. */
export const testEnvironment = {
  NODE_ENV: 'test',
  ENV_PATH: '/dev/null',
  HOST: '127.0.0.1',
  APP_KEYS: 'test-key-one,test-key-two',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret',
  API_TOKEN_SALT: 'test-api-token-salt',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt',
  ENCRYPTION_KEY: 'test-encryption-key-of-32-letters',
  JWT_SECRET: 'test-jwt-secret',
  PUBLIC_URL: 'http://sop.example.go.id',
  OFFICE_TIME_ZONE: 'Asia/Jakarta',
  MAIL_FROM: 'SOP Runner <sop@example.go.id>',
  // Tests let time pass themselves.
  CLOCK: 'false',
  LOG_LEVEL: 'error',
  STARTUP_BANNER: 'false',
  STRAPI_TELEMETRY_DISABLED: 'true',
};
