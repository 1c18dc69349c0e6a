#!/bin/bash
# Run once by the image, when the data folder is empty: makes one role and one database each, with passwords from secrets.
set -euo pipefail
psql --set ON_ERROR_STOP=1 --username postgres --file /etc/countersign/roles.sql
for role in countersign:spring.datasource.password keycloak:keycloak.database.password; do
  psql --set ON_ERROR_STOP=1 --username postgres --set role="${role%%:*}" --set password="$(cat "/run/secrets/${role#*:}")" \
    <<<"alter role :\"role\" password :'password'" >/dev/null
done
