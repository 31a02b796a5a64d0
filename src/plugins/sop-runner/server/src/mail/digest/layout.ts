/** The frame of a digest, in HTML and in text, over a `DigestSheet`. Both say the same. */

/** One line of a digest: what it is about, where to find it, and what else is to be known. */
export interface DigestItem {
  readonly title: string;
  readonly url: string;
  readonly details: readonly string[];
}

export interface DigestSheet {
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly { readonly label: string; readonly items: readonly DigestItem[] }[];
  readonly more: string | null;
  readonly open: string;
  readonly url: string;
  readonly footer: string;
  readonly change: string;
  readonly changeUrl: string;
}

export const DIGEST_TEXT = `{{lead}}
{{#each groups}}

{{label}}
{{#each items}}

- {{title}}
{{#each details}}
  {{this}}
{{/each}}
  {{url}}
{{/each}}
{{/each}}
{{#if more}}

{{more}}
{{/if}}

{{open}}:
{{url}}

--
{{footer}}
{{change}}: {{changeUrl}}
`;

// Styles are inline because mail programs drop style sheets; the table only limits the width, hence its role.
export const DIGEST_HTML = `<!doctype html>
<html lang="{{language}}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{title}}</title></head>
<body style="margin:0;padding:24px 12px;background:#f6f6f9;color:#212134;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:640px;margin:0 auto;background:#ffffff">
<tr><td style="padding:24px">
<h1 style="margin:0 0 16px;font-size:20px;line-height:1.3">{{title}}</h1>
<p style="margin:0 0 16px">{{lead}}</p>
{{#each groups}}
<h2 style="margin:24px 0 8px;font-size:16px">{{label}}</h2>
<ul style="margin:0;padding-left:20px">
{{#each items}}<li style="margin:0 0 12px"><a href="{{url}}" style="color:#271fe0">{{title}}</a>{{#each details}}<br>{{this}}{{/each}}</li>
{{/each}}</ul>
{{/each}}
{{#if more}}<p style="margin:16px 0 0">{{more}}</p>{{/if}}
<p style="margin:24px 0"><a href="{{url}}" style="color:#271fe0">{{open}}</a></p>
<p style="margin:0;color:#666687;font-size:14px">{{footer}} <a href="{{changeUrl}}" style="color:#271fe0">{{change}}</a></p>
</td></tr>
</table>
</body>
</html>
`;
