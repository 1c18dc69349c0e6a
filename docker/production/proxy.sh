# shellcheck shell=bash
# The proxy as the container has it, with the same page of settings; nginx comes from Debian. Sourced by start.

NGINX="$SOFTWARE/usr/sbin/nginx"

install_proxy() {
  [[ -x $NGINX ]] || NGINX="$(command -v nginx || echo "$NGINX")"
  [[ -x $NGINX ]] || unpack nginx
}

start_proxy() {
  running proxy nginx && return
  local folder="$STATE/proxy" name
  mkdir -p "$folder/temporary"
  cp "$HERE/../proxy/countersign.conf.template" "$folder/countersign.conf"
  for name in WORKSPACE_HOST WORKSPACE_PORT LOGIN_HOST LOGIN_PORT ENGINE KEYCLOAK INSIDE CERTIFICATES; do
    sed -i "s#\${$name}#${!name}#g" "$folder/countersign.conf"
  done
  cat >"$folder/nginx.conf" <<NGINX
worker_processes 2;
pid $folder/master.pid;
events { worker_connections 512; }
http {
    access_log off;
    client_body_temp_path $folder/temporary/body;
    proxy_temp_path $folder/temporary/proxy;
    fastcgi_temp_path $folder/temporary/fastcgi;
    uwsgi_temp_path $folder/temporary/uwsgi;
    scgi_temp_path $folder/temporary/scgi;
    include $folder/countersign.conf;
}
NGINX
  unclaimed "$WORKSPACE_PORT"
  unclaimed "$LOGIN_PORT"
  local user=()
  # Started by root it would give its rights away to a user that cannot read the certificates.
  [[ $EUID -ne 0 ]] || user=(unshare --user)
  launch proxy nginx ${user[@]+"${user[@]}"} "$NGINX" -p "$folder" -c "$folder/nginx.conf" -e stderr -g 'daemon off;'
  await proxy nginx taken "$WORKSPACE_PORT"
}

stop_proxy() { halt proxy nginx; }
