<?php
// Takes the place of Debian's wp-config.php in the unpacked copy; wordpress.sh sets the variables.
define('DB_NAME', 'wordpress');
define('DB_USER', getenv('WP_DB_USER'));
define('DB_PASSWORD', ''); // the socket tells the database who it is
define('DB_HOST', 'localhost:' . getenv('WP_DB_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
$table_prefix = 'wp_';

define('WP_HOME', getenv('WP_HOME'));
define('WP_SITEURL', getenv('WP_HOME'));
define('WP_CONTENT_DIR', getenv('WP_CONTENT'));
define('WP_ENVIRONMENT_TYPE', 'local'); // lets application passwords work over plain HTTP
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISALLOW_FILE_MODS', true);

$secret = file_get_contents(getenv('WP_SECRET_FILE'));
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $purpose) {
    define($purpose . '_KEY', hash_hmac('sha256', $purpose . ' key', $secret));
    define($purpose . '_SALT', hash_hmac('sha256', $purpose . ' salt', $secret));
}

define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
