import bootstrap from './bootstrap';
import contentTypes from './content-types';
import destroy from './destroy';
import register from './register';
import middlewares from './middlewares';
import routes from './routes';
import services from './services';

export default { register, bootstrap, destroy, contentTypes, middlewares, routes, services };
