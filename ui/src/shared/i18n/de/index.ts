/*
 * One word for one thing: content item Inhalt, submission Einreichung, slot Termin, facts Angaben, review Prüfung, to sign zeichnen,
 * sign-off gemeinsame Zeichnung, approve freigeben, return zurückgeben, reject ablehnen, withdraw zurückziehen, take down zurücknehmen,
 * void ungültig, finding Befund, override Ausnahme, claim Aussage, evidence Beleg, legal hold Löschsperre, record Aufzeichnung.
 */
import { complete } from '../complete';
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
import slotAdvice from './slotAdvice';
import tasklist from './tasklist';
import search from './search';
import signing from './signing';
import words from './words';

export default complete({
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
  ...slotAdvice,
  ...tasklist,
  ...search,
  ...signing,
  ...words,
});
