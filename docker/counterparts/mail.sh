# shellcheck shell=bash
# MailDev: takes every mail by SMTP, delivers none, and shows them on a page and by an API.

install_mail() { npm_packages; }

installed_mail() { [[ -x $HERE/node_modules/.bin/maildev ]]; }

start_mail() {
  running mail maildev && return
  local smtp web
  smtp="$(port_of mail smtp 19301)"
  web="$(port_of mail web 19302)"
  unclaimed "$smtp"
  unclaimed "$web"
  launch mail maildev "$HERE/node_modules/.bin/maildev" --smtp "$smtp" --web "$web" \
    --ip 127.0.0.1 --web-ip 127.0.0.1 --mail-directory "$STATE/mail/mails"
  await mail maildev answers "http://127.0.0.1:$web/email"
}

stop_mail() { halt mail maildev; }

variables_mail() {
  echo "COUNTERPART_SMTP_HOST=127.0.0.1"
  echo "COUNTERPART_SMTP_PORT=$(port_of mail smtp 19301)"
  echo "COUNTERPART_MAIL=http://127.0.0.1:$(port_of mail web 19302)"
}
