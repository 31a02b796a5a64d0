import { request } from 'node:http';
import type { Official } from './office';

/** Sends a file in a body whose length no header tells; answers status and details. */
export function sendUnannounced(address: string, by: Official, content: Buffer): Promise<object> {
  return new Promise((resolve, reject) => {
    const headers = {
      Authorization: `Bearer ${by.token}`,
      'Content-Type': 'multipart/form-data; boundary=batas',
      'Transfer-Encoding': 'chunked',
    };
    const call = request(`${address}/sop-runner/files`, { method: 'POST', headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode, ...JSON.parse(text).error.details }));
    });
    call.on('error', reject);
    call.write('--batas\r\nContent-Disposition: form-data; name="file"; filename="nota.pdf"\r\nContent-Type: application/pdf\r\n\r\n');
    call.write(content);
    call.end('\r\n--batas--\r\n');
  });
}
