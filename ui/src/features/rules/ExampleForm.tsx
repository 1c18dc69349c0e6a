import { ActionIcon, Button, Group, Select, Stack, Switch, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RowExample, type RuleFact, ruleFactsQuery } from './drafts';
import { firstValue } from './examples';
import { FactValueField } from './FactValueField';
import styles from './Rules.module.css';

interface Props {
  readonly start: RowExample;
  readonly onSave: (example: RowExample) => void;
  readonly onCancel: () => void;
}

/** Facts for which the officer says whether the row fires. What is not stated has the dictionary's default. */
export function ExampleForm({ start, onSave, onCancel }: Props) {
  const { t, i18n } = useTranslation();
  const [example, setExample] = useState(start);
  const dictionary = useQuery(ruleFactsQuery).data ?? [];
  const stated = Object.keys(example.facts);
  const question = (fact: RuleFact) => fact.question[i18n.language] ?? fact.question['en'] ?? fact.name;
  const change = (facts: RowExample['facts']) => setExample({ ...example, facts });
  const add = (name: string | null) => {
    const fact = dictionary.find((each) => each.name === name);
    if (fact) change({ ...example.facts, [fact.name]: firstValue(fact) });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const facts = Object.fromEntries(
          Object.entries(example.facts).filter(([name]) => dictionary.some((fact) => fact.name === name)),
        );
        onSave({ ...example, facts, title: example.title.trim() || example.ruleId });
      }}
    >
      <Stack gap="sm">
        <Text fw={600}>{example.ruleId}</Text>
        <TextInput
          label={t('rules.example.title')}
          maxLength={200}
          value={example.title}
          onChange={(event) => setExample({ ...example, title: event.currentTarget.value })}
        />
        <Switch
          label={t('rules.example.fires')}
          checked={example.fires}
          onChange={(event) => setExample({ ...example, fires: event.currentTarget.checked })}
        />
        {stated.map((name) => {
          const fact = dictionary.find((each) => each.name === name);
          if (!fact) return null;
          return (
            <Group key={name} gap="sm" align="center">
              <Text size="sm" className={styles.fact}>
                {question(fact)}
                <span className={styles.soft}>{name}</span>
              </Text>
              <FactValueField
                fact={fact}
                value={example.facts[name] ?? null}
                onChange={(value) => change({ ...example.facts, [name]: value })}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('rules.example.without', { name })}
                onClick={() => {
                  const { [name]: _gone, ...rest } = example.facts;
                  change(rest);
                }}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </Group>
          );
        })}
        <Select
          label={t('rules.example.addFact')}
          placeholder={t('composer.fact.choose')}
          searchable
          maw={520}
          value={null}
          data={dictionary
            .filter(({ name }) => !stated.includes(name))
            .map((fact) => ({ value: fact.name, label: `${question(fact)} (${fact.name})` }))}
          onChange={add}
        />
        <Group>
          <Button type="submit">{t('rules.example.save')}</Button>
          <Button variant="default" onClick={onCancel}>
            {t('action.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
