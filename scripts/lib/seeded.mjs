/** Whether a database holds the demo already; asked without booting Strapi. */
import pg from 'pg';

export const isSeeded = async (url) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query("select to_regclass('strapi_core_store_settings') as settings");
    if (rows[0].settings === null) return false;
    const { rowCount } = await client.query("select 1 from strapi_core_store_settings where key = 'plugin_sop-runner_demo'");
    return rowCount > 0;
  } finally {
    await client.end();
  }
};
