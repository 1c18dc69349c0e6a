/*
 * One word for one thing, and the reader is «usted»: content item contenido, post post, submission envío, slot franja, facts datos,
 * review revisión, sign-off firma conjunta, approve aprobar, return devolver, reject rechazar, withdraw retirar, take down despublicar,
 * void anulado, finding hallazgo, rule fires salta, set aside dejar sin efecto, override excepción, release (of rules) puesta en vigor,
 * counts cuenta, claim alegación, evidence prueba, lapses caduca, legal hold retención legal, retention conservación, record registro,
 * incident incidente, remark observación, substitute suplente, lease acceso temporal, credential credencial, check-out consulta del
 * secreto, escalation escalamiento, reminder recordatorio, evidence pack expediente de pruebas.
 */
import { completeWithMany } from '../complete';
import accounts from './accounts';
import bulk from './bulk';
import calendar from './calendar';
import claims from './claims';
import company from './company';
import compliance from './compliance';
import composer from './composer';
import content from './content';
import earlier from './earlier';
import correction from './correction';
import discussion from './discussion';
import frame from './frame';
import handOver from './handOver';
import inbox from './inbox';
import item from './item';
import keyboard from './keyboard';
import lists from './lists';
import operations from './operations';
import picture from './picture';
import pictures from './pictures';
import preview from './preview';
import problems from './problems';
import rights from './rights';
import rules from './rules';
import search from './search';
import signing from './signing';
import slotAdvice from './slotAdvice';
import tasklist from './tasklist';
import words from './words';

export default completeWithMany({
  ...accounts,
  ...bulk,
  ...calendar,
  ...claims,
  ...company,
  ...compliance,
  ...composer,
  ...content,
  ...earlier,
  ...correction,
  ...discussion,
  ...frame,
  ...handOver,
  ...inbox,
  ...item,
  ...keyboard,
  ...lists,
  ...operations,
  ...picture,
  ...pictures,
  ...preview,
  ...problems,
  ...rights,
  ...rules,
  ...search,
  ...signing,
  ...slotAdvice,
  ...tasklist,
  ...words,
});
