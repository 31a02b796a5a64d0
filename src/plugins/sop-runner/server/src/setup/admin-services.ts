/** The parts of Strapi's own admin services in use, which it does not type. */
import type { Core } from '@strapi/strapi';

export interface AdminRole {
  readonly id: number;
  readonly code: string;
}

interface AdminRoles {
  findOne(where: { readonly code: string }): Promise<AdminRole | null>;
  create(role: { readonly code: string; readonly name: string; readonly description: string }): Promise<AdminRole>;
  /** Replaces what the role has. */
  assignPermissions(roleId: number, permissions: readonly Permission[]): Promise<unknown>;
  /** Adds to what the role has. */
  addPermissions(roleId: number, permissions: readonly Permission[]): Promise<unknown>;
}

export interface Permission {
  readonly action: string;
  /** A content type's uid; null for an action of a plugin. */
  readonly subject: string | null;
  /** `fields`: paths within the content type, e.g. `ratifiedBy.name`; all others stay hidden. */
  readonly properties: { readonly fields?: readonly string[] };
  readonly conditions: readonly never[];
}

interface AdminUsers {
  findOneByEmail(email: string): Promise<{ readonly id: number } | null>;
  create(user: {
    readonly email: string;
    readonly firstname: string;
    readonly lastname?: string;
    /** Left out with `registrationToken`: the person is invited to choose one. */
    readonly password?: string;
    readonly isActive: boolean;
    readonly registrationToken?: string | null;
    readonly preferedLanguage: string;
    readonly roles: readonly number[];
  }): Promise<{ readonly id: number }>;
  updateById(
    id: number,
    change: { readonly roles?: readonly number[]; readonly firstname?: string; readonly lastname?: string },
  ): Promise<unknown>;
}

interface AdminPermissions {
  readonly actionProvider: {
    registerMany(
      actions: readonly { readonly section: 'plugins'; readonly pluginName: string; readonly uid: string; readonly displayName: string }[],
    ): Promise<void>;
  };
}

interface AdminContentTypes {
  /** Paths of all fields that a permission can name. */
  getNestedFields(model: object, options: { readonly components: object }): readonly string[];
}

export function adminContentTypes(strapi: Core.Strapi): AdminContentTypes {
  return strapi.service('admin::content-type') as unknown as AdminContentTypes;
}

export function adminRoles(strapi: Core.Strapi): AdminRoles {
  return strapi.service('admin::role') as unknown as AdminRoles;
}

export function adminUsers(strapi: Core.Strapi): AdminUsers {
  return strapi.service('admin::user') as unknown as AdminUsers;
}

export function adminPermissions(strapi: Core.Strapi): AdminPermissions {
  return strapi.service('admin::permission') as unknown as AdminPermissions;
}
