/** The frame of every mail, in HTML and in text, over a `Sheet`. Both say the same. */

/** A labelled fact below the first line: a text, or a list of documents. */
export interface Fact {
  readonly label: string;
  readonly text: string | null;
  readonly items: readonly string[];
}

export interface Sheet {
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly facts: readonly Fact[];
  readonly open: string;
  readonly url: string;
  readonly footer: string;
}

export const TEXT = `{{lead}}
{{#each facts}}

{{label}}:{{#if text}} {{text}}{{/if}}{{#each items}}
- {{this}}{{/each}}
{{/each}}

{{open}}:
{{url}}

--
{{footer}}
`;

// Styles are inline because mail programs drop style sheets; the table only limits the width, hence its role.
export const HTML = `<!doctype html>
<html lang="{{language}}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{title}}</title></head>
<body style="margin:0;padding:24px 12px;background:#f6f6f9;color:#212134;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:640px;margin:0 auto;background:#ffffff">
<tr><td style="padding:24px">
<h1 style="margin:0 0 16px;font-size:20px;line-height:1.3">{{title}}</h1>
<p style="margin:0 0 16px">{{lead}}</p>
{{#each facts}}
<p style="margin:0 0 4px;font-weight:bold">{{label}}</p>
{{#if text}}<p style="margin:0 0 16px;white-space:pre-line">{{text}}</p>{{/if}}
{{#if items}}<ul style="margin:0 0 16px;padding-left:20px">{{#each items}}<li>{{this}}</li>{{/each}}</ul>{{/if}}
{{/each}}
<p style="margin:24px 0"><a href="{{url}}" style="color:#271fe0">{{open}}</a></p>
<p style="margin:0;color:#666687;font-size:14px">{{footer}}</p>
</td></tr>
</table>
</body>
</html>
`;
