// Runs a PLC directory and a PDS in one process, on loopback only. The PLC's memory ends with the process; the PDS keeps
// its data and its keys, so that accounts and posts outlive a restart.
const crypto = require('node:crypto');
const fs = require('node:fs');
const net = require('node:net');
const path = require('node:path');

// Neither server has a setting for the address it listens on, and both would listen on all of them.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (port, ...rest) {
  return typeof port === 'number' && typeof rest[0] !== 'string'
    ? listen.call(this, port, '127.0.0.1', ...rest)
    : listen.call(this, port, ...rest);
};

const pds = require('@atproto/pds');
const plc = require('@did-plc/server');

const state = process.env.PDS_STATE;
const pdsPort = Number(process.env.PDS_PORT);
const plcPort = Number(process.env.PLC_PORT);

function secrets() {
  const file = path.join(state, 'secrets.json');
  if (!fs.existsSync(file)) {
    const secret = () => crypto.randomBytes(32).toString('hex');
    fs.writeFileSync(file, JSON.stringify({ jwt: secret(), admin: secret(), rotationKey: secret() }), { mode: 0o600 });
  }
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

async function main() {
  const directory = plc.PlcServer.create({ db: plc.Database.mock(), port: plcPort });
  await directory.start();

  const data = path.join(state, 'data');
  const blobs = path.join(data, 'blobs');
  fs.mkdirSync(blobs, { recursive: true });
  const { jwt, admin, rotationKey } = secrets();
  const environment = {
    devMode: true,
    hostname: 'localhost',
    port: pdsPort,
    dataDirectory: data,
    blobstoreDiskLocation: blobs,
    blobUploadLimit: 5 * 1024 * 1024,
    didPlcUrl: `http://localhost:${plcPort}`,
    jwtSecret: jwt,
    adminPassword: admin,
    plcRotationKeyK256PrivateKeyHex: rotationKey,
    serviceHandleDomains: ['.test'],
    inviteRequired: false,
    disableSsrfProtection: true,
    bskyAppViewUrl: 'https://appview.invalid',
    bskyAppViewDid: 'did:example:invalid',
    modServiceUrl: 'https://moderator.invalid',
    modServiceDid: 'did:example:invalid',
    crawlers: [],
  };
  const server = await pds.PDS.create(pds.envToCfg(environment), pds.envToSecrets(environment));
  await server.start();

  const stop = async () => {
    await server.destroy();
    await directory.destroy();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((failure) => {
  console.error(failure);
  process.exit(1);
});
