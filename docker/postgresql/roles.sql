create role countersign login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
create database countersign owner countersign;
revoke connect, temporary on database countersign from public;
create role keycloak login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
create database keycloak owner keycloak;
revoke connect, temporary on database keycloak from public;
