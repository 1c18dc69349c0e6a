<?php
// Installs the site when it is not there, and prints an editor and an author with new application passwords.
$_SERVER['HTTP_HOST'] = '127.0.0.1:' . getenv('WP_PORT');
$_SERVER['REQUEST_URI'] = '/';
define('WP_INSTALLING', true);
require getenv('WP_ROOT') . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

if (!is_blog_installed()) {
    add_filter('pre_wp_mail', '__return_false');
    wp_install('Acme news', 'admin', 'admin@example.org', true, '', wp_generate_password(24));
    update_option('permalink_structure', '/%postname%/');
    flush_rewrite_rules(false);
}

foreach (['USER' => ['publisher', 'editor'], 'AUTHOR' => ['writer', 'author']] as $variable => [$name, $role]) {
    $user = get_user_by('login', $name);
    $id = $user ? $user->ID : wp_insert_user([
        'user_login' => $name,
        'user_pass' => wp_generate_password(24),
        'user_email' => "$name@example.org",
        'role' => $role,
    ]);
    WP_Application_Passwords::delete_all_application_passwords($id);
    [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'countersign']);
    $prefix = 'COUNTERPART_WORDPRESS_' . ($variable === 'USER' ? '' : 'AUTHOR_');
    echo "COUNTERPART_WORDPRESS_$variable=$name\n{$prefix}APP_PASSWORD=$password\n";
}
