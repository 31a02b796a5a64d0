/** The Run SOP panel. */
export default {
  register() {},
};
