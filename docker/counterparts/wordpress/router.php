<?php
// What .htaccess does under Apache, for PHP's own web server: files as they are, everything else to WordPress.
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$root = getenv('WP_ROOT');

if (str_starts_with($path, '/wp-content/')) {
    $content = realpath(getenv('WP_CONTENT'));
    $file = realpath($content . substr($path, strlen('/wp-content')));
    if ($file && str_starts_with($file, "$content/") && is_file($file) && !str_ends_with($file, '.php')) {
        $types = ['css' => 'text/css', 'js' => 'text/javascript', 'svg' => 'image/svg+xml', 'woff2' => 'font/woff2'];
        header('Content-Type: ' . ($types[pathinfo($file, PATHINFO_EXTENSION)] ?? mime_content_type($file)));
        readfile($file);
        return true;
    }
} elseif ($path !== '/' && is_file($root . $path)) {
    return false;
} elseif ($path !== '/' && is_file($root . rtrim($path, '/') . '/index.php')) {
    $_SERVER['SCRIPT_NAME'] = rtrim($path, '/') . '/index.php';
    chdir(dirname($root . $_SERVER['SCRIPT_NAME']));
    require $root . $_SERVER['SCRIPT_NAME'];
    return true;
}
chdir($root);
$_SERVER['SCRIPT_NAME'] = '/index.php';
require "$root/index.php";
