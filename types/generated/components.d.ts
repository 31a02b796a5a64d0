import type { Schema, Struct } from '@strapi/strapi';

export interface OfficeDay extends Struct.ComponentSchema {
  collectionName: 'components_office_days';
  info: {
    displayName: 'Hari kerja';
    icon: 'clock';
  };
  attributes: {
    breakFrom: Schema.Attribute.Time;
    breakUntil: Schema.Attribute.Time;
    day: Schema.Attribute.Enumeration<['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu']> & Schema.Attribute.Required;
    from: Schema.Attribute.Time & Schema.Attribute.Required;
    until: Schema.Attribute.Time & Schema.Attribute.Required;
  };
}

export interface OfficePeriod extends Struct.ComponentSchema {
  collectionName: 'components_office_periods';
  info: {
    displayName: 'Masa';
    icon: 'calendar';
  };
  attributes: {
    from: Schema.Attribute.Date & Schema.Attribute.Required;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    until: Schema.Attribute.Date & Schema.Attribute.Required;
    week: Schema.Attribute.Component<'office.day', true> &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 7;
          min: 1;
        },
        number
      >;
  };
}

export interface OfficeUnitHours extends Struct.ComponentSchema {
  collectionName: 'components_office_unit_hours';
  info: {
    displayName: 'Unit kerja';
    icon: 'house';
  };
  attributes: {
    periods: Schema.Attribute.Component<'office.period', true>;
    unit: Schema.Attribute.String & Schema.Attribute.Required;
    week: Schema.Attribute.Component<'office.day', true> &
      Schema.Attribute.SetMinMax<
        {
          max: 7;
        },
        number
      >;
    zone: Schema.Attribute.Enumeration<['WIB', 'WITA', 'WIT']>;
  };
}

export interface SopBranch extends Struct.ComponentSchema {
  collectionName: 'components_sop_branches';
  info: {
    displayName: 'Cabang';
    icon: 'file';
  };
  attributes: {
    label: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    node: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    step: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    target: Schema.Attribute.Enumeration<['next', 'step', 'end']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'next'>;
  };
}

export interface SopHolder extends Struct.ComponentSchema {
  collectionName: 'components_sop_holders';
  info: {
    displayName: 'Pemangku';
    icon: 'file';
  };
  attributes: {
    capacity: Schema.Attribute.Enumeration<['definitive', 'plt', 'plh']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'definitive'>;
    from: Schema.Attribute.Date;
    until: Schema.Attribute.Date;
    user: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface SopItem extends Struct.ComponentSchema {
  collectionName: 'components_sop_items';
  info: {
    displayName: 'Butir';
    icon: 'file';
  };
  attributes: {
    text: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface SopNode extends Struct.ComponentSchema {
  collectionName: 'components_sop_nodes';
  info: {
    displayName: 'Simbol';
    icon: 'file';
  };
  attributes: {
    branches: Schema.Attribute.Component<'sop.branch', true>;
    role: Schema.Attribute.Relation<'oneToOne', 'api::role.role'>;
    symbol: Schema.Attribute.Enumeration<['process', 'decision']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'process'>;
    together: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
  };
}

export interface SopOfficial extends Struct.ComponentSchema {
  collectionName: 'components_sop_officials';
  info: {
    displayName: 'Pejabat pengesah';
    icon: 'file';
  };
  attributes: {
    name: Schema.Attribute.String & Schema.Attribute.Required;
    nip: Schema.Attribute.String & Schema.Attribute.Private;
    position: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface SopRelated extends Struct.ComponentSchema {
  collectionName: 'components_sop_relateds';
  info: {
    displayName: 'Keterkaitan';
    icon: 'file';
  };
  attributes: {
    sop: Schema.Attribute.Relation<'oneToOne', 'api::sop.sop'>;
    text: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface SopRow extends Struct.ComponentSchema {
  collectionName: 'components_sop_rows';
  info: {
    displayName: 'Nomor langkah';
    icon: 'file';
  };
  attributes: {
    number: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
  };
}

export interface SopStandardTime extends Struct.ComponentSchema {
  collectionName: 'components_sop_standard_times';
  info: {
    displayName: 'Waktu baku';
    icon: 'file';
  };
  attributes: {
    amount: Schema.Attribute.Decimal &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    asWritten: Schema.Attribute.String;
    unit: Schema.Attribute.Enumeration<['minute', 'hour', 'day', 'week', 'month']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'minute'>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'office.day': OfficeDay;
      'office.period': OfficePeriod;
      'office.unit-hours': OfficeUnitHours;
      'sop.branch': SopBranch;
      'sop.holder': SopHolder;
      'sop.item': SopItem;
      'sop.node': SopNode;
      'sop.official': SopOfficial;
      'sop.related': SopRelated;
      'sop.row': SopRow;
      'sop.standard-time': SopStandardTime;
    }
  }
}
