export default {
  'company.submit': "Log in with the company's login",
  'company.about': 'You are taken to the company’s login and come back to the page you wanted.',
  'company.again': 'The login opens in a tab of its own. What you wrote stays here; go on here when you are back.',
  'company.away':
    'The company’s login does not answer, so nobody can log in now. Try again in a few minutes; if it lasts, tell your administrator. Who is logged in already can go on working.',
  'company.retry': 'Try again',
  'company.problem.IDENTITY_AWAY': 'The company’s login did not answer. Try again in a few minutes.',
  'company.problem.LOGIN_TOO_OLD': 'The login took too long, or cookies are off in this browser. Log in again.',
  'company.problem.LOGIN_CANCELLED': 'The login was broken off. Log in again.',
  'company.problem.LOGIN_FAILED':
    'The login could not be checked. Log in again; if it fails again, tell your administrator the time of day.',
  'company.problem.SECOND_FACTOR_MISSING':
    'Whoever decides about something logs in with a second factor, and this login had none. Log in again; if you are not asked for it, tell your administrator.',
  'company.problem.ACCOUNT_WITHOUT_EMAIL':
    'Your account has no mail address, and without one nobody can ask you. Have one added to it in the company’s login.',
  'company.problem.ACCOUNT_UNUSABLE': 'Your account cannot be used here. Ask your administrator.',
  'company.problem.SUBJECT_TAKEN':
    'Your account is that of somebody of another identity provider. Ask your administrator.',
  'company.back.title': 'You are logged in',
  'company.back.text': 'Close this tab and go on where you were.',
  'company.back.start': 'Go to the inbox',
  'company.stepUp.submit': 'Confirm who you are',
  'company.stepUp.text': 'The confirmation opens in a tab of its own. Then come back and press the button again.',
  'company.people':
    'People, their groups and their passwords are kept in the company’s login. A change there arrives here within a minute.',
};
