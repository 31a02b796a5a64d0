/** The admin panel speaks Indonesian and English. */
export default {
  config: { locales: ['id'] },
  bootstrap() {},
};
