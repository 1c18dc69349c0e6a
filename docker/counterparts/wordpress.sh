# shellcheck shell=bash
# WordPress with MariaDB and PHP's own web server, all from Debian. WordPress itself is unpacked, not installed: its
# package would bring Apache, and mariadb-server a service; only programs that do not start by themselves are installed.

WORDPRESS="$SOFTWARE/usr/share/wordpress"

install_wordpress() {
  debian_packages ca-certificates curl mariadb-server-core mariadb-client-core \
    php-cli php-mysql php-gd php-curl php-xml php-mbstring php-zip
  installed_wordpress && return
  local theme
  theme="$(apt-cache show wordpress | grep -o 'wordpress-theme-[a-z]*' | head -n 1)"
  unpack wordpress php-getid3 libjs-cropper libjs-underscore "$theme"
  cp "$HERE/wordpress/wp-config.php" "$WORDPRESS/wp-config.php"
}

installed_wordpress() {
  cmp -s "$HERE/wordpress/wp-config.php" "$WORDPRESS/wp-config.php" && command -v mariadbd php >/dev/null
}

start_wordpress() {
  local home="$STATE/wordpress"
  wordpress_environment
  start_database
  if [[ ! -f $home/account.env ]]; then
    mkdir -p "$home/content/uploads"
    cp -r "$WORDPRESS/wp-content/themes" "$home/content/"
    php "$HERE/wordpress/setup.php" >"$home/account.env.new" 2>"$home/setup.log" \
      || die "WordPress could not be set up. See $home/setup.log"
    mv "$home/account.env.new" "$home/account.env"
  fi
  if ! running wordpress php; then
    unclaimed "$WP_PORT"
    PHP_CLI_SERVER_WORKERS=3 launch wordpress php php -d upload_max_filesize=20M -d post_max_size=25M \
      -S "127.0.0.1:$WP_PORT" -t "$WORDPRESS" "$HERE/wordpress/router.php"
    await wordpress php answers "$WP_HOME/wp-json/"
  fi
}

# Of the database's socket. Its path may have 107 characters at most, so it does not lie under $STATE.
socket_folder() { echo "${TMPDIR:-/tmp}/countersign-$(id -u)-$(cksum <<<"$STATE" | cut -d ' ' -f 1)"; }

# What wp-config.php reads.
wordpress_environment() {
  WP_PORT="$(port_of wordpress web 19201)"
  WP_HOME="http://127.0.0.1:$WP_PORT"
  WP_CONTENT="$STATE/wordpress/content"
  WP_ROOT="$WORDPRESS"
  WP_DB_USER="$(id -un)"
  WP_DB_SOCKET="$(socket_folder)/db.sock"
  WP_SECRET_FILE="$STATE/wordpress/secret"
  [[ -f $WP_SECRET_FILE ]] || head -c 48 /dev/urandom | base64 -w 0 >"$WP_SECRET_FILE"
  export WP_PORT WP_HOME WP_CONTENT WP_ROOT WP_DB_USER WP_DB_SOCKET WP_SECRET_FILE
}

# A database of our own, without a network port, that lets in only the user who runs this.
start_database() {
  local home="$STATE/wordpress" folder
  running wordpress mariadb && return
  folder="$(socket_folder)"
  mkdir -p "$folder" # for nobody else, by the umask of `start`
  [[ -O $folder ]] || die "$folder belongs to somebody else. Remove it, or set TMPDIR."
  if [[ ! -d $home/db ]]; then
    rm -rf "$folder/db" # made there and moved: this program of MariaDB's does not bear a path with spaces
    mariadb-install-db --no-defaults --user="$WP_DB_USER" --datadir="$folder/db" --skip-test-db \
      --auth-root-authentication-method=socket --auth-root-socket-user="$WP_DB_USER" >"$home/db-install.log" 2>&1 \
      || die "MariaDB could not make its tables. See $home/db-install.log"
    mv "$folder/db" "$home/db"
  fi
  launch wordpress mariadb mariadbd --no-defaults --user="$WP_DB_USER" --datadir="$home/db" --socket="$WP_DB_SOCKET" \
    --skip-networking --innodb-buffer-pool-size=32M --performance-schema=OFF
  await wordpress mariadb sql 'select 1'
  sql 'create database if not exists wordpress character set utf8mb4'
}

sql() { mariadb --no-defaults --user="$WP_DB_USER" --socket="$WP_DB_SOCKET" --execute "$1"; }

stop_wordpress() {
  halt wordpress php
  halt wordpress mariadb
  rm -rf "$(socket_folder)"
}

variables_wordpress() {
  echo "COUNTERPART_WORDPRESS=$WP_HOME"
  cat "$STATE/wordpress/account.env"
}
